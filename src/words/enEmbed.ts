import { plural } from "./plural.ts";

const lists = new Intl.ListFormat("en");

/** Words around an embedded timeline. */
export const enEmbed = {
  madeFrom: (articles: readonly string[]) => `Made from ${lists.format(articles)}`,
  moreInFull: (n: number) => `And ${n} more ${plural(n, "event", "events")} in full.`,
  openInFull: "Open in full",
  allEvents: (n: number) => `All ${n} ${plural(n, "event", "events")} in a list`,
};
