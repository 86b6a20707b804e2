/** The list of keys; loads when it is asked for. */
export const enKeys = {
  heading: "Keys",
  close: "Close",
  single: "Use the single-character keys (+, −, 0, T, / and ?)",
  keys: [
    { keys: ["←", "→"], does: "previous and next event" },
    { keys: ["+", "−"], does: "zoom in and out" },
    { keys: ["0"], does: "show the whole story" },
    { keys: ["Enter"], does: "on a mark: open the event and read its passages" },
    { keys: ["Space"], does: "on a mark with parts: show or fold them" },
    { keys: ["Home", "End"], does: "on the timeline: first and last event" },
    { keys: ["T"], does: "guided tour, and back to where it was left" },
    { keys: ["/"], does: "search" },
    { keys: ["Esc"], does: "one step back: article, event, list of all events" },
    { keys: ["?"], does: "this list" },
  ],
};
