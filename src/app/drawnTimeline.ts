/** What comes with the drawn timeline: one chunk, which is asked for early and at once. */
export { Timeline } from "../timeline/Timeline.tsx";
export { followScale, hasBreaks } from "./axisView.ts";
