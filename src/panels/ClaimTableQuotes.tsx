import { Fragment, type ReactNode } from "react";
import type { Statement } from "../model/storySchema.ts";
import { readingWords } from "../words/readingWords.ts";
import styles from "./ClaimTableQuotes.module.css";
import { StoryText } from "./StoryText.tsx";
import type { ClaimColumn } from "./toClaimColumns.ts";
import { toFigureHits } from "./toFigureHits.ts";
import { type Flow, toFlows } from "./toFlows.ts";
import { toQuotationMarks } from "./toQuotationMarks.ts";
import type { PlacedSource, StoryLookup } from "./toStoryLookup.ts";
import type { DiffedText, DiffPiece } from "./toWordDiff.ts";
import { WordDiff } from "./WordDiff.tsx";

type ClaimTableQuotesProps = {
  readonly column: ClaimColumn;
  readonly lookup: StoryLookup;
  /** Where other sources quote the same: this source's passages word by word, in the column's order. */
  readonly diff: DiffedText | null;
};

/** A source's statements on one question: its exact words and who is said to have spoken them. */
export function ClaimTableQuotes({ column, lookup, diff }: ClaimTableQuotesProps) {
  const { source, statements } = column;
  const others = toOthers(diff, lookup);
  let first = 0;
  return (
    <>
      {statements.map(({ statement, passages }) => {
        const offset = first;
        first += passages.length;
        const flows = diff
          ? toFlows(source, passages)
          : passages.map(({ exact }, passage): Flow => [{ text: exact, passage }]);
        return (
          <div key={statement.passages.join(" ")} className={styles.statement}>
            {flows.map((flow, at) => (
              <blockquote key={`${flow[0]?.passage ?? at}`} className={styles.quote}>
                <p>
                  <FlowText flow={flow} lang={source.language}>
                    {(text, passage) => {
                      const pieces = diff?.stretches[offset + passage];
                      return pieces ? (
                        <WordDiff
                          pieces={pieces}
                          source={column}
                          others={others}
                          toPlain={(plain) =>
                            // The figure must stand once in the passage, not just in this piece of it.
                            toFigureHits(statement.value, text).length > 0 ? (
                              <FigureText statement={statement} text={plain} />
                            ) : (
                              plain
                            )
                          }
                        />
                      ) : (
                        <FigureText statement={statement} text={text} />
                      );
                    }}
                  </FlowText>
                </p>
              </blockquote>
            ))}
            {statement.speaker && (
              <p className={styles.note}>
                {readingWords.event.spokenBy}{" "}
                <StoryText lang={lookup.story.language}>{statement.speaker.label}</StoryText>
              </p>
            )}
            {diff && <DiffNote pieces={diff.stretches.flat()} others={others} flows={flows} />}
          </div>
        );
      })}
      {statements.length === 0 && <p className={styles.silent}>{readingWords.event.notMentioned}</p>}
    </>
  );
}

function FlowText({
  flow,
  lang,
  children,
}: {
  readonly flow: Flow;
  readonly lang: string;
  readonly children: (text: string, passage: number) => ReactNode;
}) {
  const { open, close } = toQuotationMarks(flow.map(({ text }) => text).join(""));
  return (
    <>
      {open}
      <bdi lang={lang} dir="auto">
        {flow.map(({ text, passage }, at) =>
          passage === null ? (
            <span key={`between-${flow[at + 1]?.passage}`} className={styles.between}>
              {text}
            </span>
          ) : (
            <Fragment key={passage}>{children(text, passage)}</Fragment>
          ),
        )}
      </bdi>
      {close}
    </>
  );
}

/** The words, with the figure that was compared set off where it stands in them in digits. */
function FigureText({ statement, text }: { readonly statement: Statement; readonly text: string }) {
  const hits = toFigureHits(statement.value, text);
  return (
    <>
      {hits.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(hits[at - 1]?.end ?? 0, start)}
          <strong className={styles.figure}>{text.slice(start, end)}</strong>
        </Fragment>
      ))}
      {text.slice(hits.at(-1)?.end ?? 0)}
    </>
  );
}

/** What the lines under the words mean: only those that are there. */
function DiffNote({
  pieces,
  others,
  flows,
}: {
  readonly pieces: readonly DiffPiece[];
  readonly others: ReadonlyMap<number, PlacedSource>;
  readonly flows: readonly Flow[];
}) {
  const { compare } = readingWords;
  const counts = new Set(pieces.map(({ missingFrom }) => missingFrom.length));
  const hasBetween = flows.some((flow) =>
    flow.some(({ passage, text }) => passage === null && /\p{L}/u.test(text)),
  );
  const notes = [
    ...(counts.has(others.size) ? [compare.onlyHere] : []),
    ...([...counts].some((count) => count > 0 && count < others.size) ? [compare.notEverywhere] : []),
    ...(hasBetween ? [compare.betweenWords] : []),
  ];
  const isShared = [...counts].every((count) => count === 0);
  return (
    <p className={styles.note}>
      {isShared && (
        <>
          {others.size > MAX_NAMED ? compare.sharedWithMany(others.size) : <SharedWith others={others} />}
          {notes.length > 0 && "; "}
        </>
      )}
      {notes.join("; ")}
    </p>
  );
}

/** More sources are counted; their columns stand beside this one. */
const MAX_NAMED = 2;

function SharedWith({ others }: { readonly others: ReadonlyMap<number, PlacedSource> }) {
  return (
    <>
      {readingWords.compare.sharedWords}{" "}
      {[...others.values()].map(({ source }, at) => (
        <Fragment key={source.id}>
          {at > 0 && ", "}
          <StoryText lang={source.language}>{source.label}</StoryText>
        </Fragment>
      ))}
    </>
  );
}

const toOthers = (diff: DiffedText | null, { sources }: StoryLookup): ReadonlyMap<number, PlacedSource> =>
  new Map(
    (diff?.partners ?? []).flatMap((place) => {
      const placed = sources[place];
      return placed ? [[place, placed] as const] : [];
    }),
  );
