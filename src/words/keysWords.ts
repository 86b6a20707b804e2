import { enKeys } from "./enKeys.ts";

/** The part of the catalogue that comes with the list of keys; the page itself does not carry it. */
export const keysWords = enKeys;
