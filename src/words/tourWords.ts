import { enTour } from "./enTour.ts";

/** The words of the tour in the page's language. */
export const tourWords = enTour;
