import type { ReactNode } from "react";
import { toSourcePaint } from "../ui/sourcePaint.ts";
import { timelineWords } from "../words/timelineWords.ts";
import { tourWords } from "../words/tourWords.ts";
import styles from "./TourHandout.module.css";

const WIDTH_PX = 34;
const HEIGHT_PX = 16;
const FADE_ID = "handout-fade";

const { shapes, sharedMark, keyUncertain, keyOngoing } = timelineWords;

/** Drawn as the timeline draws them, with the middle of the mark at 0. */
const SAMPLES: readonly { readonly says: string; readonly mark: ReactNode }[] = [
  { says: shapes.exactDay, mark: <circle cx="17" r="7" fill={toSourcePaint(0)} /> },
  {
    says: sharedMark,
    mark: (
      <>
        <path d="M17 -7a7 7 0 0 0 0 14z" fill={toSourcePaint(0)} />
        <path d="M17 -7a7 7 0 0 1 0 14z" fill={toSourcePaint(1)} />
      </>
    ),
  },
  {
    says: keyUncertain,
    mark: (
      <>
        <rect y="-3" width="34" height="6" fill={toSourcePaint(0)} fillOpacity="0.3" />
        <path d="M0 -3.5H34M0 3.5H34" className={styles.dotted} />
        <path d="M0.5 -4V4M33.5 -4V4" className={styles.solid} />
      </>
    ),
  },
  {
    says: shapes.noStart,
    mark: (
      <>
        <rect y="-3" width="17" height="6" fill={toSourcePaint(0)} mask={`url(#${FADE_ID})`} />
        <rect x="17" y="-3" width="17" height="6" fill={toSourcePaint(0)} />
      </>
    ),
  },
  {
    says: keyOngoing,
    mark: (
      <>
        <rect y="-3" width="25" height="6" fill={toSourcePaint(0)} />
        <path d="M28 -5 33 0 28 5" className={styles.open} />
      </>
    ),
  },
  {
    says: shapes.expected,
    mark: <rect x="1" y="-4" width="32" height="8" className={styles.dashed} />,
  },
];

/** How to read the handout: whose words are whose, and what the marks of its pictures mean. */
export function HandoutKey() {
  const { handout } = tourWords;
  return (
    <section className={styles.reading}>
      <h2 className={styles.heading}>{handout.readHeading}</h2>
      <ul className={styles.rules}>
        {[handout.quotes, handout.notes, handout.dates, handout.line].map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <svg className={styles.defs} aria-hidden="true">
        <linearGradient id={`${FADE_ID}-run`}>
          <stop stopColor="white" stopOpacity="0" />
          <stop offset="1" stopColor="white" />
        </linearGradient>
        <mask id={FADE_ID} maskContentUnits="objectBoundingBox">
          <rect width="1" height="1" fill={`url(#${FADE_ID}-run)`} />
        </mask>
      </svg>
      <ul className={styles.key}>
        {SAMPLES.map(({ says, mark }) => (
          <li key={says}>
            <svg
              width={WIDTH_PX}
              height={HEIGHT_PX}
              viewBox={`0 ${-HEIGHT_PX / 2} ${WIDTH_PX} ${HEIGHT_PX}`}
              aria-hidden="true"
            >
              {mark}
            </svg>
            {says}
          </li>
        ))}
      </ul>
    </section>
  );
}
