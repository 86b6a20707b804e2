import { enReading } from "./enReading.ts";

/** The part of the catalogue that comes with the views of depth; the page itself doesn't carry it. */
export const readingWords = enReading;
