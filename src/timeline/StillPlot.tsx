import { StillBreakWords } from "./StillBreaks.tsx";
import { StillAhead, StillAxis, StillEndLine, StillEndWords } from "./StillGround.tsx";
import { StillGroup } from "./StillGroup.tsx";
import { StillMark } from "./StillMark.tsx";
import { StillFades } from "./StillShapes.tsx";
import styles from "./StillTimeline.module.css";
import type { StillPicture } from "./toStillPicture.ts";

/** What the plot shows, for the SVG element that is as wide as the plot: places in time are shares of its width. */
export function StillPlot({ picture }: { readonly picture: StillPicture }) {
  const { plot, axis, marks, heightPx, measure, idPrefix } = picture;
  const place = { plot, toShare: createShare(picture), heightPx };
  return (
    <>
      <defs>
        <StillFades shapes={marks.flatMap(({ shapes }) => shapes)} idPrefix={idPrefix} />
      </defs>
      <StillGroup as="hidden">
        <StillAhead {...place} />
        <StillEndLine {...place} />
        {plot.hasGutter && <line className={styles.laneEdge} x1="0.5" x2="0.5" y2={heightPx} />}
        <StillAxis {...place} axis={axis.dates} />
      </StillGroup>
      <StillGroup as="list">
        {marks.map((drawing) => (
          <StillMark
            key={drawing.mark.key}
            {...drawing}
            {...{ measure, idPrefix, layout: plot.layout, toShare: place.toShare }}
          />
        ))}
      </StillGroup>
      <StillGroup as="hidden">
        <StillEndWords {...place} measure={measure} />
      </StillGroup>
      <StillBreakWords picture={picture} toShare={place.toShare} />
    </>
  );
}

/** Hundredths of a per cent: a tenth of a pixel in a plot of a thousand. */
export const createShare =
  ({ plot }: StillPicture) =>
  (px: number) =>
    `${Math.round((px / plot.layout.widthPx) * 10_000) / 100}%`;
