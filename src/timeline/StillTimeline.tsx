import { timelineWords } from "../words/timelineWords.ts";
import { StillBreaks } from "./StillBreaks.tsx";
import { StillLanes } from "./StillGround.tsx";
import { createShare, StillPlot } from "./StillPlot.tsx";
import styles from "./StillTimeline.module.css";
import { type StillSettings, type StillStory, toStillPicture } from "./toStillPicture.ts";

/** Marks are links, so the picture is no `img`. */
const GROUP = "group";

/**
 * The drawn timeline without a script: a pure function of what it is given, drawn from the layout of the live one, at
 * its size and with links for its marks. For a size that isn't known when it is drawn see `StillTimelines`.
 */
export function StillTimeline({
  widthPx,
  heightPx,
  idPrefix,
  measure,
  ...story
}: StillStory & StillSettings) {
  const picture = toStillPicture(story, { widthPx, heightPx, idPrefix, ...(measure && { measure }) });
  const { plot, eventCount } = picture;
  return (
    <svg
      className={styles.still}
      width={widthPx}
      height={picture.heightPx}
      role={GROUP}
      aria-roledescription={timelineWords.roleDescription}
      aria-label={timelineWords.groupLabel(eventCount)}
    >
      {picture.axis.breaks.length > 0 && (
        <svg x={plot.gutterPx} width={plot.layout.widthPx} role="presentation">
          <StillBreaks picture={picture} toShare={createShare(picture)} />
        </svg>
      )}
      <StillLanes picture={picture} />
      {/* Cuts off what lies outside of the plot. */}
      <svg x={plot.gutterPx} width={plot.layout.widthPx} role="presentation">
        <StillPlot picture={picture} />
      </svg>
    </svg>
  );
}
