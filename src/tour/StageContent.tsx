import type { ReactNode, RefObject } from "react";
import { tourWords } from "../words/tourWords.ts";
import type { PlacedPart } from "./readParts.ts";
import styles from "./StageContent.module.css";
import { type Cut, findCuts, type Screen } from "./toScreens.ts";

/** It scrolls, and may hold nothing else that the keyboard comes to. */
const REACHABLE = { tabIndex: 0 };

type StageContentProps = {
  readonly stepKey: string;
  readonly area: RefObject<HTMLElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  readonly parts: readonly PlacedPart[];
  readonly screens: readonly Screen[];
  readonly screen: number;
  readonly isByHand: boolean;
  /** A sentence about what just happened, or nothing. */
  readonly notice: string;
  readonly onScroll: () => void;
  readonly children: ReactNode;
};

/** What is said of a step, a screenful at a time. It also scrolls, for hands and for the focus. */
export function StageContent(props: StageContentProps) {
  const { stepKey, area, content, parts, screens, screen, isByHand, notice, onScroll, children } = props;
  const { stage } = tourWords;
  const shown = screens[screen];
  const last = screens.at(-1);
  const hasMore = screen < screens.length - 1;
  // A hand that scrolls sees what there is.
  const startPx = shown?.start ?? 0;
  const cuts = shown && !isByHand ? findCuts(parts, shown) : [];
  return (
    <div className={styles.frame}>
      <section
        key={stepKey}
        ref={area}
        className={styles.area}
        aria-label={stage.content}
        {...REACHABLE}
        onScroll={onScroll}
      >
        {/* So high that the last screen, too, can begin at the top. */}
        <div className={styles.whole} style={{ minBlockSize: screens.length > 1 ? last?.end : undefined }}>
          <div ref={content} className={styles.content}>
            {children}
          </div>
        </div>
      </section>
      <div className={styles.covers}>
        {cuts.map(({ part, how }) => (
          <div
            key={`${how} ${part.left} ${part.top}`}
            className={toCoverClass(how)}
            style={{
              // A little wider: sides lie between pixels.
              ...{ left: part.left - 2, width: part.right - part.left + 4 },
              ...(how === "waits" && { top: part.top - startPx, bottom: 0 }),
              ...(how === "within" && { top: part.leadPx ?? 0 }),
              ...(how === "passed" && { top: 0, height: part.bottom - startPx }),
            }}
          />
        ))}
      </div>
      <div className={styles.strip}>
        <p className={styles.notice} role="status">
          {notice}
        </p>
        {/* Always there: what comes into it is spoken then. */}
        <p className={styles.sign} role="status">
          {screens.length > 1 &&
            (hasMore
              ? stage.moreBelow(screen + 1, screens.length)
              : stage.lastScreen(screen + 1, screens.length))}
        </p>
      </div>
    </div>
  );
}

function toCoverClass(how: Cut<PlacedPart>["how"]): string | undefined {
  switch (how) {
    case "passed":
    case "waits":
      return styles.cover;
    case "goes-on":
      return styles.fade;
    case "within":
      return `${styles.fade} ${styles.within}`;
  }
}
