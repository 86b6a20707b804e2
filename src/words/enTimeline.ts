import { plural } from "./plural.ts";

const lists = new Intl.ListFormat("en");
const numbers = new Intl.NumberFormat("en");

/** Words of the drawn timeline, which load with it. */
export const enTimeline = {
  roleDescription: "timeline",
  groupLabel: (n: number) => `${n} ${plural(n, "event", "events")} on a time axis`,
  help: "The arrow keys go from event to event in order of time, Home and End to the first and the last. Enter opens an event. Space shows or folds its parts, or opens a group. Plus and minus zoom, zero shows the whole story.",
  shapes: {
    exactDay: "exact day",
    exactStretch: "exact from the first day to the last",
    uncertain: "uncertain: at some time in this stretch",
    uncertainStart: "uncertain start",
    uncertainEnd: "uncertain end",
    noStart: "start not stated",
    noEnd: "end not stated",
    noDate: "no date stated",
    ongoing: "still going on when the articles end",
    expected: "expected, not reported",
    demanded: "demanded, not reported",
  },
  keyHeading: "Key to the marks",
  sharedMark: "in more than one article",
  keyUncertain: "some time in this stretch",
  keyOngoing: "still going on",
  landmark: "landmark",
  attestedBy: (labels: readonly string[]) => `in ${lists.format(labels)}`,
  parts: (n: number, unfolded: boolean) =>
    `${n} ${plural(n, "part", "parts")}, ${unfolded ? "shown" : "folded"}`,
  togglePartsLabel: (n: number, label: string, unfolded: boolean) =>
    `${unfolded ? "Fold" : "Show"} the ${n} ${plural(n, "part", "parts")} of ${label}`,
  partsFolded: (n: number) => `${n} ▸`,
  partsUnfolded: (n: number) => `${n} ▾`,
  clusterPill: (n: number) => (n < 1000 ? `+${n}` : `+${Math.floor(n / 1000)}k`),
  cluster: (n: number) => plural(n, `${n} event`, `${n} events close together`),
  clusterHolds: (labels: readonly string[], more: number) =>
    more > 0 ? `${labels.join("; ")}; and ${more} more` : labels.join("; "),
  clusterMember: (n: number) => plural(n, "by itself", `one of ${n} events close together`),
  andMore: (n: number) => `and ${n} more`,
  clusterHint: "Opens on click",
  clusterListMore: (n: number) => `${n} more: zoom in to see them`,
  close: "Close",
  selected: (label: string, date: string) => `Opened: ${label}, ${date}`,
  articlesEnd: "The articles end here",
  /** What a break of the axis leaves out, and no more than that: what the articles date, not what happened. */
  undated: (days: number, articles: number) =>
    `no exact date in ${plural(articles, "this article", "these articles")} for ${numbers.format(days)} ${plural(days, "day", "days")}`,
  undatedDays: (days: number) => `${numbers.format(days)} ${plural(days, "day", "days")}`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  undatedSpan: (span: string, undated: string) => `${span}: ${undated}`,
  scaleHasBreaks: (undated: readonly string[]) => `The scale is broken. Shortened: ${undated.join("; ")}.`,
  shortenUndated: "Shorten undated stretches",
  wheelHint: "Ctrl + scroll zooms",
  touchHint: "Two fingers move the timeline",
  wheelHintApple: "⌘ + scroll zooms",
  overviewLabel: "The whole span",
  overviewWindow: (start: string, end: string) => `The timeline shows ${start} to ${end}`,
  overviewStart: "Start of what is shown",
  overviewEnd: "End of what is shown",
  overviewMove: "What is shown",
};
