import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Story } from "../model/storySchema.ts";
import type { Hit, Hits } from "../search/searchTypes.ts";
import { toToneClass } from "../ui/sourceTone.ts";
import { readingWords } from "../words/readingWords.ts";
import { ArticleHeader } from "./ArticleHeader.tsx";
import { ArticleMargin } from "./ArticleMargin.tsx";
import styles from "./ArticlePanel.module.css";
import { ArticleStrip } from "./ArticleStrip.tsx";
import { ArticleText } from "./ArticleText.tsx";
import { findScroller } from "./bringIntoView.ts";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";
import { StoryText } from "./StoryText.tsx";
import { toRestingEvents } from "./toRestingEvents.ts";
import { type PlacedSource, toStoryLookup } from "./toStoryLookup.ts";
import { useSelectedWords } from "./useSelectedWords.ts";
import { useStickyEdges } from "./useStickyEdges.ts";

export type ArticlePanelProps = {
  readonly story: Story;
  readonly sourceId: string;
  readonly passageId: string | null;
  readonly words: Hit | null;
  readonly eventId: string | null;
  readonly hoveredId: string | null;
  readonly hits: Hits;
  readonly hrefs: ReadingHrefs;
  readonly actions: ReadingActions;
  readonly onHover: (eventId: string | null) => void;
  /** Choosing a passage: it becomes current, and the event, where exactly one is first in line for it, is selected. */
  readonly onChoose: (passageId: string, eventId: string | null) => void;
  /** Selects an event without leaving the article. */
  readonly onSelectEvent: (eventId: string) => void;
  /** Back to the event, or to the list. */
  readonly onClose: () => void;
  /** Takes the focus when the panel opens. */
  readonly headingId: string;
  /** The absolute address, for copying. */
  readonly toAbsolute: (href: string) => string;
};

const NO_PASSAGES: ReadonlySet<string> = new Set();

/** One article over the reading column: its text with every passage marked, and what rests on which words. */
export function ArticlePanel(props: ArticlePanelProps) {
  const lookup = useMemo(() => toStoryLookup(props.story), [props.story]);
  const placed = lookup.source(props.sourceId);
  // Another article is another panel: nothing of what was chosen or selected in the first holds there.
  return placed ? <OpenedArticle key={props.sourceId} {...props} placed={placed} lookup={lookup} /> : null;
}

function OpenedArticle(
  props: ArticlePanelProps & {
    readonly placed: PlacedSource;
    readonly lookup: ReturnType<typeof toStoryLookup>;
  },
) {
  const { story, placed, lookup, passageId, eventId, headingId, onChoose } = props;
  const resting = useMemo(() => toRestingEvents(story), [story]);
  const panel = useRef<HTMLElement>(null);
  const header = useRef<HTMLDivElement>(null);
  const strip = useRef<HTMLDivElement>(null);
  const [article, setArticle] = useState<HTMLElement | null>(null);
  const findArticle = useCallback(
    (text: HTMLElement | null) => setArticle(text?.querySelector("article") ?? null),
    [],
  );
  const [covering, setCovering] = useState<readonly string[]>([]);
  const selected = useSelectedWords(article, placed.source.text, strip);
  useStickyEdges(panel, header, strip);

  const isAtStart = passageId === null && props.words === null;
  useLayoutEffect(() => {
    const scroller = panel.current && findScroller(panel.current);
    if (scroller && isAtStart) scroller.scrollTop = 0;
  }, [isAtStart]);

  const choose = (id: string) => {
    const events = resting.firstOf(id);
    onChoose(id, events.length === 1 ? (events[0] ?? null) : null);
  };
  // Opened from elsewhere: the passage alone, not what was chosen here before.
  const chosenIds = passageId === null ? [] : covering.includes(passageId) ? covering : [passageId];
  const currentPassages = useMemo(() => (passageId === null ? [] : [passageId]), [passageId]);
  return (
    <section
      ref={panel}
      className={`${styles.panel} ${toToneClass(placed.index)}`}
      aria-labelledby={headingId}
    >
      <div ref={header} className={styles.header}>
        <ArticleHeader {...props} />
      </div>
      <div className={styles.body}>
        <div className={styles.text} ref={findArticle}>
          <ArticleFacts placed={placed} />
          <ArticleText
            {...props}
            currentPassages={currentPassages}
            onChoose={(ids) => {
              const [shortest] = ids;
              if (shortest === undefined) return;
              setCovering(ids);
              choose(shortest);
            }}
            headingLevel={3}
          />
        </div>
        <ArticleMargin
          article={article}
          index={placed.index}
          ownPassages={eventId === null ? NO_PASSAGES : resting.passagesOf(eventId)}
          currentPassages={currentPassages}
        />
      </div>
      <div ref={strip} className={styles.strip}>
        <ArticleStrip
          {...props}
          resting={resting}
          chosen={chosenIds.flatMap((id) => lookup.passage(id) ?? [])}
          selected={selected}
          onPassage={choose}
        />
      </div>
    </section>
  );
}

/** What is known of the article besides its name and date. */
function ArticleFacts({ placed: { source } }: { readonly placed: PlacedSource }) {
  const { article } = readingWords;
  const { credit, licence, url, language } = source;
  if (credit === undefined && licence === undefined && url === undefined) return null;
  return (
    <ul className={styles.facts}>
      {credit !== undefined && (
        <li>
          <StoryText lang={language}>{credit}</StoryText>
        </li>
      )}
      {licence !== undefined && <li>{article.licence(licence)}</li>}
      {url !== undefined && (
        <li>
          <a href={url} rel="external noreferrer">
            {article.original}
          </a>
        </li>
      )}
    </ul>
  );
}
