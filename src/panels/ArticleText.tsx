import { type RefObject, useEffect, useId, useMemo, useRef } from "react";
import type { Hit, Hits } from "../search/searchTypes.ts";
import { toToneClass } from "../ui/sourceTone.ts";
import { readingWords } from "../words/readingWords.ts";
import { ArticleBlockText } from "./ArticleBlockText.tsx";
import { ArticleMark } from "./ArticleMark.tsx";
import { ArticleOutLink } from "./ArticleOutLink.tsx";
import { ArticlePieces } from "./ArticlePieces.tsx";
import styles from "./ArticleText.module.css";
import { bringIntoView } from "./bringIntoView.ts";
import type { ReadingHrefs } from "./readingHrefs.ts";
import { type ArticleBlock, toArticleBlocks } from "./toArticleSegments.ts";
import { toRestingEvents } from "./toRestingEvents.ts";
import type { PlacedSource, StoryLookup } from "./toStoryLookup.ts";
import { useArticleKeys } from "./useArticleKeys.ts";
import { useArticlePointing } from "./useArticlePointing.ts";
import { useDragSelection } from "./useDragSelection.ts";

export type ArticleTextProps = {
  readonly placed: PlacedSource;
  readonly lookup: StoryLookup;
  readonly hrefs: ReadingHrefs;
  /** Passages that are current: marked strongest, and brought into view when they change. */
  readonly currentPassages: readonly string[];
  /** The event whose passages are marked as its own, and the one that is pointed at. */
  readonly eventId: string | null;
  readonly hoveredId: string | null;
  /** Words that an address points to, and words that a search found; UTF-16 units into the source's `text`. */
  readonly words: Hit | null;
  readonly hits: Hits;
  /** All passages that cover what was chosen, the shortest first. */
  readonly onChoose: (passageIds: readonly string[]) => void;
  readonly onHover: (eventId: string | null) => void;
  /** Of the article's headline. */
  readonly headingLevel: 2 | 3 | 4;
};

/**
 * The full text of one source with every passage marked; where its text may not be shown, its passages. It scrolls
 * nothing but the nearest scroller around it, and never takes the focus.
 */
export function ArticleText(props: ArticleTextProps) {
  const { placed, lookup, hrefs, currentPassages, eventId, hoveredId, words, hits, onChoose } = props;
  const { source, index } = placed;
  const { story } = lookup;
  const root = useRef<HTMLElement>(null);
  const hintId = useId();
  const resting = useMemo(() => toRestingEvents(story), [story]);
  const blocks = useMemo(
    () =>
      toArticleBlocks(
        source,
        story.passages.filter((passage) => passage.source === source.id),
      ),
    [source, story],
  );
  const isCurrent = (passages: readonly string[]) => passages.some((id) => currentPassages.includes(id));
  const links = useMemo(() => toLinks(blocks), [blocks]);
  const current = links.find(({ passages }) => isCurrent(passages));
  const keys = useArticleKeys(root, (current ?? links[0])?.key ?? null);
  const pointing = useArticlePointing({ resting, eventId, onHover: props.onHover });
  const dragging = useDragSelection();
  const aimedAt = current?.passages.find((id) => currentPassages.includes(id));
  const target = aimedAt !== undefined ? `mark[data-passages~="${aimedAt}"]` : words && "[data-words]";
  useAim(root, target, [source.id, ...currentPassages, words?.start, words?.end].join(" "));

  const ownPassages = eventId === null ? null : resting.passagesOf(eventId);
  const litPassages = hoveredId === null ? null : resting.passagesOf(hoveredId);

  const toSegment = (block: ArticleBlock, segment: ArticleBlock["segments"][number]) => {
    const { start, passages } = segment;
    const pieces = <ArticlePieces key={start} segment={segment} words={words} hits={hits} />;
    const [shortest] = passages;
    if (shortest === undefined) return pieces;
    const key = toKey(block, start);
    return (
      <ArticleMark
        key={start}
        passages={passages}
        linkKey={key}
        isFirst={segment.isFirst}
        isEdge={segment.isEdge}
        isCurrent={isCurrent(passages)}
        isOwn={passages.some((id) => ownPassages?.has(id))}
        isLit={passages.some((id) => litPassages?.has(id))}
        isBlank={segment.text.trim() === ""}
        isTabStop={key === keys.stopKey}
        href={hrefs.passage(shortest)}
        onFollow={() => {
          if (!pointing.isSelecting()) onChoose(passages);
        }}
      >
        {pieces}
      </ArticleMark>
    );
  };

  return (
    <article
      ref={root}
      className={`${styles.article} ${toToneClass(index)} ${eventId === null ? "" : styles.hasOwn}`}
      aria-label={readingWords.article.textLabel(source.label)}
      aria-describedby={links.length > 0 ? hintId : undefined}
      onFocus={keys.onFocus}
      onKeyDown={keys.onKeyDown}
      {...pointing.handlers}
      {...dragging}
    >
      <p id={hintId} hidden>
        {readingWords.article.keysHint}
      </p>
      {source.text === undefined && (
        <p className={styles.note}>
          {readingWords.article.excerptsOnly}
          {source.url === undefined && ` ${readingWords.article.excerptsNoUrl}`}
        </p>
      )}
      {blocks.map((block) => {
        const excerpt = block.role === "excerpt" && lookup.passage(block.segments[0]?.passages[0] ?? "");
        return (
          <div key={`${block.start}-${block.end}`} className={styles.block}>
            <ArticleBlockText role={block.role} lang={source.language} headingLevel={props.headingLevel}>
              {block.segments.map((segment) => toSegment(block, segment))}
            </ArticleBlockText>
            {excerpt && <ArticleOutLink source={source} passage={excerpt} />}
          </div>
        );
      })}
    </article>
  );
}

/** Excerpts may overlap, so a place in the text alone doesn't tell them apart. */
const toKey = ({ start, end }: ArticleBlock, at: number): string => `${start}-${end}-${at}`;

const toLinks = (blocks: readonly ArticleBlock[]) =>
  blocks.flatMap((block) =>
    block.segments
      .filter(({ passages }) => passages.length > 0)
      .map(({ start, passages }) => ({ key: toKey(block, start), passages })),
  );

/**
 * Brings into view all of what is aimed at, whenever that changes: at first at once, then in a glide that shows the
 * way. Other passages cut it into several elements.
 */
function useAim(root: RefObject<HTMLElement | null>, target: string | null, aim: string): void {
  const lastAim = useRef<string | null>(null);
  useEffect(() => {
    if (lastAim.current === aim) return;
    const pieces = target === null ? [] : [...(root.current?.querySelectorAll(target) ?? [])];
    const [first] = pieces;
    if (first) bringIntoView(first, lastAim.current === null ? "at-once" : "gliding", pieces.at(-1));
    lastAim.current = aim;
  }, [root, aim, target]);
}
