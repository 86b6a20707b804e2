import { plural } from "./plural.ts";

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
  stage: {
    label: (title: string) => `Presentation: ${title}`,
    controls: "Presentation controls",
    previous: "Previous",
    next: "Next",
    black: "Black",
    blackLabel: "Make the screen black",
    blackBack: "Show the screen again",
    blackSaid: "The screen is black. Any key or click brings it back.",
    autoplay: "Autoplay",
    pause: "Pause",
    interval: (seconds: number) => `${seconds} s`,
    intervalLabel: (seconds: number) => `${seconds} seconds a screen: change`,
    timer: "Timer",
    elapsedLabel: (text: string) => `Time elapsed: ${text}`,
    notes: "Notes",
    notesBlocked:
      "The browser kept the notes window from opening. Allow this page to open windows, then try again.",
    fullScreen: "Full screen",
    leaveFullScreen: "Leave full screen",
    fullScreenRefused:
      "The browser did not give the page the full screen. The presentation goes on in its window.",
    fullScreenMissing:
      "This browser can’t show the page in full screen. The presentation goes on in its window.",
    leave: "Leave",
    leaveLabel: "Leave the presentation",
    content: "This step",
    moreBelow: (n: number, count: number) => `${n} of ${count}, more below`,
    lastScreen: (n: number, count: number) => `${n} of ${count}`,
  },
  progress: {
    label: "Steps of the tour",
    numbered: (n: number) => `${n}.`,
  },
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
