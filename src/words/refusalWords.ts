import { enRefusal } from "./enRefusal.ts";

/** The part of the catalogue that says why a story is refused; the page itself does not carry it. */
export const refusalWords = enRefusal;
