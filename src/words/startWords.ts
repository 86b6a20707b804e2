import { enStart } from "./enStart.ts";

/** The part of the catalogue that only the list of stories carries. */
export const startWords = enStart;
