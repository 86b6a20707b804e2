import { plural } from "./plural.ts";

const lists = new Intl.ListFormat("en");

/** Words around an embedded timeline. */
export const enEmbed = {
  madeFrom: (articles: readonly string[]) => `Made from ${lists.format(articles)}`,
  openInFull: "Open in full",
  allEvents: (n: number) => `All ${n} ${plural(n, "event", "events")} with their passages`,
};
