import { timelineWords } from "../words/timelineWords.ts";
import { StillBreaks } from "./StillBreaks.tsx";
import { StillLanes } from "./StillGround.tsx";
import { createShare, StillPlot } from "./StillPlot.tsx";
import styles from "./StillTimeline.module.css";
import { STILL_SIZES } from "./stillSizes.ts";
import { type StillPicture, type StillStory, toStillPicture } from "./toStillPicture.ts";

/**
 * The still pictures for every width of column, of which the style sheet shows one, drawn out to the column's width:
 * every place in time then lies where the live timeline will have it, in any column, and nothing is scaled. Stands in a
 * box that has the live timeline's frame; `idPrefix` keeps two of these in one page apart.
 */
export function StillTimelines({ idPrefix, ...story }: StillStory & { readonly idPrefix: string }) {
  return (
    <div className={styles.pictures}>
      {STILL_SIZES.map(({ name, widthPx, heightPx }) => (
        <div key={name} className={styles[name]}>
          <StretchedStill
            picture={toStillPicture(story, { widthPx, heightPx, idPrefix: `${idPrefix}-${name}` })}
          />
        </div>
      ))}
    </div>
  );
}

/** Names and plot as two pictures, one over the other: browsers let a style sheet size only the outermost SVG. */
function StretchedStill({ picture }: { readonly picture: StillPicture }) {
  const { plot, heightPx, eventCount } = picture;
  return (
    <fieldset
      className={styles.stretched}
      aria-roledescription={timelineWords.roleDescription}
      aria-label={timelineWords.groupLabel(eventCount)}
    >
      {picture.axis.breaks.length > 0 && (
        <div className={styles.under}>
          <svg
            className={plot.hasGutter ? styles.besideNames : styles.underNames}
            height={heightPx}
            aria-hidden="true"
          >
            <StillBreaks picture={picture} toShare={createShare(picture)} />
          </svg>
        </div>
      )}
      <svg className={styles.names} height={heightPx} aria-hidden="true">
        <StillLanes picture={picture} />
      </svg>
      <svg
        className={plot.hasGutter ? styles.besideNames : styles.underNames}
        height={heightPx}
        role="presentation"
      >
        <StillPlot picture={picture} />
      </svg>
    </fieldset>
  );
}
