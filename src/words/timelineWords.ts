import { enTimeline } from "./enTimeline.ts";

/** The part of the catalogue that comes with the drawn timeline; the page itself does not carry it. */
export const timelineWords = enTimeline;
