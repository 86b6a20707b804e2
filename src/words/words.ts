import { en } from "./en.ts";

/** The catalogue in use. A second language has the shape of the first. */
export type Words = typeof en;

export const words: Words = en;
