/** Words of the guided tour; they load with it. */
export const enTour = {
  heading: "Guided tour",
  stepOf: (n: number, all: number) => `${n} of ${all}`,
  /** For the live region. */
  step: (n: number, all: number, date: string, label: string) => `Step ${n} of ${all}: ${date}, ${label}`,
  none: "This story has no tour.",
  column: {
    intro: (n: number) =>
      `${n} steps. Scroll, or go from one to the next; the timeline follows. Every word in quotation marks stands in an article.`,
    previous: "Previous",
    next: "Next",
    explore: "Explore from here",
    present: "Present",
    print: "Print handout",
    leave: "Leave the tour",
    steps: "Steps of the tour",
    endHeading: "The end of the tour",
    end: "The timeline holds everything else that the articles date, or roughly date.",
    again: "Back to the first step",
  },
};
