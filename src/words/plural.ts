const rules = new Intl.PluralRules("en");

/** The English form that goes with this number: "1 day", "0 days", "198 days". */
export const plural = (n: number, one: string, other: string): string =>
  rules.select(n) === "one" ? one : other;
