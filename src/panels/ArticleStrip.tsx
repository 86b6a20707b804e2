import { useMemo } from "react";
import type { Passage } from "../model/storySchema.ts";
import { toQuote } from "../model/toQuote.ts";
import type { Hit } from "../search/searchTypes.ts";
import { readingWords } from "../words/readingWords.ts";
import { ArticleCopy } from "./ArticleCopy.tsx";
import { ArticleEvents, type ArticleEventsProps } from "./ArticleEvents.tsx";
import styles from "./ArticleStrip.module.css";
import { formatCopyQuote } from "./formatCopyQuote.ts";
import { Quote } from "./Quote.tsx";
import { ReadingLink } from "./ReadingLink.tsx";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";
import { toDirection } from "./toDirection.ts";
import type { RestingEvent, RestingEvents } from "./toRestingEvents.ts";
import type { PlacedSource, StoryLookup } from "./toStoryLookup.ts";

export type ArticleStripProps = Omit<ArticleEventsProps, "resting" | "lang" | "hrefs" | "actions"> & {
  readonly placed: PlacedSource;
  readonly lookup: StoryLookup;
  readonly resting: RestingEvents;
  /** Passages that cover what was chosen, the shortest first; empty where nothing is. */
  readonly chosen: readonly Passage[];
  /** The one of them that is current. */
  readonly passageId: string | null;
  readonly selected: Hit | null;
  readonly hrefs: ReadingHrefs;
  readonly actions: ReadingActions;
  readonly onPassage: (passageId: string) => void;
  readonly toAbsolute: (href: string) => string;
};

/** What rests on the words that were chosen or selected, and how to take them along. */
export function ArticleStrip(props: ArticleStripProps) {
  const { placed, selected, chosen, passageId } = props;
  const { article } = readingWords;
  const current = chosen.find(({ id }) => id === passageId) ?? chosen[0];
  if (selected) return <SelectedWords {...props} selected={selected} />;
  if (!current) {
    // Words that are no passage can be selected in a whole text only.
    const hint = placed.source.text === undefined ? article.hintExcerpts : article.hint;
    return <p className={styles.hint}>{hint}</p>;
  }
  return (
    <>
      <h3 className={styles.heading}>{article.rests}</h3>
      <p role="status" className="visually-hidden">
        {article.restsList(mergeResting(chosen.flatMap(({ id }) => props.resting.of(id))).map(toLabel))}
      </p>
      {chosen.map((passage) => (
        <div key={passage.id} className={styles.passage}>
          {chosen.length > 1 && <PassageChoice {...props} passage={passage} />}
          <RestingList {...props} passages={[passage]} />
        </div>
      ))}
      <details key={current.id} className={styles.more}>
        <summary>{article.copy}</summary>
        <CopyPassage {...props} passage={current} />
      </details>
    </>
  );
}

function SelectedWords(props: ArticleStripProps & { readonly selected: Hit }) {
  const { placed, lookup, selected, hrefs, toAbsolute } = props;
  const { source } = placed;
  const { start, end } = selected;
  const passages = lookup.story.passages.filter((passage) => passage.source === source.id);
  const same = passages.find((passage) => passage.start === start && passage.end === end);
  const text = source.text ?? "";
  const quote = useMemo(() => toQuote(text, start, end), [text, start, end]);
  return (
    <>
      <h3 className={styles.heading}>{readingWords.article.selected}</h3>
      <ArticleCopy
        key={`${start}-${end}`}
        source={source}
        exact={text.slice(start, end)}
        link={toAbsolute(same ? hrefs.passage(same.id) : hrefs.words(source.id, selected))}
        quote={quote.ok ? formatCopyQuote(source.id, quote.value) : null}
      />
      <RestingList
        {...props}
        passages={passages.filter((passage) => passage.start < end && passage.end > start)}
      />
    </>
  );
}

function CopyPassage({
  placed,
  passage,
  hrefs,
  toAbsolute,
}: ArticleStripProps & { readonly passage: Passage }) {
  const { source } = placed;
  const { id, exact, prefix, suffix, start, end } = passage;
  const { text } = source;
  const quote = useMemo(
    // Without the article's text all of the context that the passage carries is the safest.
    () => (text === undefined ? null : toQuote(text, start, end)),
    [text, start, end],
  );
  return (
    <ArticleCopy
      source={source}
      exact={exact}
      link={toAbsolute(hrefs.passage(id))}
      quote={formatCopyQuote(source.id, quote?.ok ? quote.value : { exact, prefix, suffix })}
    />
  );
}

function PassageChoice({
  placed,
  passage,
  passageId,
  hrefs,
  onPassage,
}: ArticleStripProps & { readonly passage: Passage }) {
  return (
    <p dir={toDirection(passage.exact)} className={styles.words}>
      <ReadingLink
        href={hrefs.passage(passage.id)}
        onFollow={() => onPassage(passage.id)}
        aria-current={passage.id === passageId ? "true" : undefined}
      >
        <Quote lang={placed.source.language}>{passage.exact}</Quote>
      </ReadingLink>
    </p>
  );
}

/** The events that rest on any of the passages, each once, and the article's own date where that does. */
function RestingList({
  placed,
  lookup,
  resting,
  passages,
  ...rest
}: ArticleStripProps & { readonly passages: readonly Passage[] }) {
  const { article } = readingWords;
  const events = mergeResting(passages.flatMap(({ id }) => resting.of(id)));
  const dated = lookup.sources.filter(({ source }) =>
    source.date.basis.some((step) =>
      passages.some(({ id }) => id === step.passage || id === step.yearPassage),
    ),
  );
  return (
    <>
      {events.length > 0 && <ArticleEvents {...rest} resting={events} lang={lookup.story.language} />}
      {dated.map(({ source }) => (
        <p key={source.id} className={styles.hint}>
          {article.sourceDateRests(source.label)}
        </p>
      ))}
      {events.length === 0 && dated.length === 0 && <p className={styles.hint}>{article.nothingRests}</p>}
    </>
  );
}

const toLabel = ({ event }: RestingEvent): string => event.label;

function mergeResting(resting: readonly RestingEvent[]): readonly RestingEvent[] {
  const byId = new Map<string, RestingEvent>();
  for (const { event, ways } of resting) {
    const known = byId.get(event.id)?.ways ?? [];
    byId.set(event.id, { event, ways: [...new Set([...known, ...ways])] });
  }
  return [...byId.values()];
}
