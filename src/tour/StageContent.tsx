import type { ReactNode, RefObject } from "react";
import { tourWords } from "../words/tourWords.ts";
import styles from "./StageContent.module.css";
import type { Screen } from "./toScreens.ts";

type StageContentProps = {
  readonly stepKey: string;
  readonly area: RefObject<HTMLElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
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
  const { stepKey, area, content, screens, screen, isByHand, notice, onScroll, children } = props;
  const { stage } = tourWords;
  const shown = screens[screen];
  const last = screens.at(-1);
  const hasMore = screen < screens.length - 1;
  const areaPx = last ? last.end - last.start : 0;
  // Parts that wait for the next screen are not shown by halves.
  const coverPx = shown && !isByHand ? areaPx - (shown.end - shown.start) : 0;
  return (
    <div className={styles.frame}>
      <section
        key={stepKey}
        ref={area}
        className={styles.area}
        aria-label={stage.content}
        data-cut={(hasMore && coverPx === 0) || undefined}
        onScroll={onScroll}
      >
        {/* So high that the last screen, too, can begin at the top. */}
        <div style={{ minBlockSize: screens.length > 1 ? last?.end : undefined }}>
          <div ref={content} className={styles.content}>
            {children}
          </div>
        </div>
      </section>
      {coverPx > 0 && <div className={styles.cover} style={{ blockSize: coverPx }} />}
      <div className={styles.strip}>
        <p className={styles.notice} role="status">
          {notice}
        </p>
        {screens.length > 1 && (
          <p className={styles.sign}>
            {hasMore
              ? stage.moreBelow(screen + 1, screens.length)
              : stage.lastScreen(screen + 1, screens.length)}
          </p>
        )}
      </div>
    </div>
  );
}
