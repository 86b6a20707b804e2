import { Fragment } from "react";
import type { TimelineEvent } from "../model/storySchema.ts";
import { SourceEdge } from "../ui/SourceEdge.tsx";
import { toToneClass } from "../ui/sourceTone.ts";
import { readingWords } from "../words/readingWords.ts";
import { words } from "../words/words.ts";
import parts from "./DigestParts.module.css";
import styles from "./EventDigest.module.css";
import type { EventDigestProps } from "./EventDigest.tsx";
import { EventLinks } from "./EventLinks.tsx";
import { Quote } from "./Quote.tsx";
import { ReadingLink } from "./ReadingLink.tsx";
import { SourceDate } from "./SourceDate.tsx";
import { SourceName } from "./SourceName.tsx";
import { StoryText } from "./StoryText.tsx";
import type { Digest } from "./toDigest.ts";
import { toDirection } from "./toDirection.ts";
import type { PlacedSource, StoryLookup } from "./toStoryLookup.ts";

const NO_BREAK = "\u00a0";

export type DigestPartProps = Pick<EventDigestProps, "hrefs" | "actions"> & { readonly lookup: StoryLookup };

type DigestQuotesProps = DigestPartProps & {
  readonly event: TimelineEvent;
  readonly digest: Digest;
  readonly size: EventDigestProps["size"];
};

/** Whether words of so many characters take a third of a sheet of paper, in half its width. */
const isLong = (length: number): boolean => length > 320;

/** Each source's strongest words, a part for each, so that six sources go on to a next screen; then who says nothing. */
export function DigestQuotes({ event, digest, lookup, hrefs, actions, size }: DigestQuotesProps) {
  const { quotes, silent, partsOnly, isQuoted } = digest;
  const links = event.links ?? [];
  return (
    <>
      {quotes.map(({ source, index, passage }) => (
        <figure
          key={source.id}
          data-part="quotes"
          className={`${styles.part} ${styles.quote} ${isLong(passage.exact.length) ? styles.long : ""} ${toToneClass(index)}`}
        >
          <SourceEdge index={index} />
          <figcaption data-sticks="" className={parts.caption}>
            <SourceName source={source} index={index}>
              <SourceDate source={source} />
            </SourceName>
          </figcaption>
          <blockquote className={parts.words}>
            <p dir={toDirection(passage.exact)}>
              <ReadingLink
                href={actions && hrefs.passage(passage.id)}
                onFollow={() => actions?.onPassage(passage.id)}
                title={readingWords.article.readWhere}
                className={parts.link}
              >
                <Quote lang={source.language}>{passage.exact}</Quote>
                {actions && (
                  <span aria-hidden="true" className={parts.sign}>
                    {NO_BREAK + readingWords.article.onwardSign}
                  </span>
                )}
              </ReadingLink>
            </p>
          </blockquote>
          {size === "print" && source.url !== undefined && (
            <p className={parts.address}>
              <a href={source.url} rel="external noreferrer">
                {source.url}
              </a>
            </p>
          )}
        </figure>
      ))}
      {(silent.length > 0 || partsOnly.length > 0 || !isQuoted) && (
        <div data-part="quotes" className={`${styles.part} ${styles.silent}`}>
          {!isQuoted && <p>{words.panel.noPassages}</p>}
          <About sources={partsOnly} say={readingWords.digest.partsOnly} />
          <About sources={silent} say={readingWords.digest.silent} />
        </div>
      )}
      {links.length > 0 && (
        <div data-part="quotes" className={styles.part}>
          <EventLinks links={links} lang={lookup.story.language} />
        </div>
      )}
    </>
  );
}

type AboutProps = {
  readonly sources: readonly PlacedSource[];
  readonly say: (sources: readonly PlacedSource[]) => readonly (string | PlacedSource)[];
};

/** One sentence about several sources. */
function About({ sources, say }: AboutProps) {
  if (sources.length === 0) return null;
  return (
    <p>
      {say(sources).map((piece) =>
        typeof piece === "string" ? (
          <Fragment key={piece}>{piece}</Fragment>
        ) : (
          <StoryText key={piece.source.id} lang={piece.source.language}>
            {piece.source.label}
          </StoryText>
        ),
      )}
    </p>
  );
}
