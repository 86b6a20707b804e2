import { enTour } from "./enTour.ts";

/** The part of the catalogue that comes with the guided tour. */
export const tourWords = enTour;
