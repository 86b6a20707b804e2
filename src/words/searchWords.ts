import { enSearch } from "./enSearch.ts";

/** The part of the catalogue that comes with search and filters; the page itself doesn't carry it. */
export const searchWords = enSearch;
