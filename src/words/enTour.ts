import { plural } from "./plural.ts";

/** Words of the guided tour. */
export const enTour = {
  handout: {
    kicker: (steps: number) => `Guided tour in ${steps} ${plural(steps, "step", "steps")}`,
    articlesHeading: "The articles",
    original: "Published at",
    licence: (licence: string) => `Licence: ${licence}`,
    readHeading: "How to read this",
    quotes: "What stands in quotation marks is word for word from an article.",
    notes: "“Our note:” marks a sentence of ours. It belongs to no article.",
    dates: "No date is more exact than the words it rests on. Under each step stands how it is known.",
    line: "A line marks the date of the articles. To its right lies only what they expect or demand.",
    number: (n: number, all: number) => `${n} of ${all}`,
    stepLabel: (n: number, all: number) => `Step ${n} of ${all}`,
    whole: "The whole story, with every passage in its article:",
  },
};
