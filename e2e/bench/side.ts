/** The two that are compared. */
export type SideName = "ours" | "raw";

/** How one side's page is read and driven: selectors. */
export type Side = {
  readonly name: SideName;
  /** An event that can be read, with its date: on our page a landmark, an entry of the list or a mark. `storyId` tells our stories apart. */
  readonly toEvent: (storyId: string) => string;
  /** What stands for an event in the drawing, once it stands in its place. */
  readonly mark: string;
  /** A mark that opens one event when clicked, and what shows that it has. */
  readonly clickable: string;
  readonly opened: string;
  /** What the wheel turns over and the pointer drags. */
  readonly plot: string;
};

export const OURS: Side = {
  name: "ours",
  // The page that is served holds the real story until the script has drawn the one that was asked for.
  toEvent: (storyId) =>
    storyId.startsWith("gen-")
      ? '[id^="event-gen-"] a, [data-slot=timeline] [data-key] > button'
      : '[id^="event-"] a, [data-slot=timeline] li a, [data-slot=timeline] [data-key] > button',
  // The element of a mark has no size of its own; its button covers what is drawn.
  mark: "[data-slot=timeline] [data-key] > button",
  clickable: "[data-slot=timeline] button[aria-pressed]",
  opened: "#opened-event",
  plot: "[data-slot=timeline]",
};

export const RAW: Side = {
  name: "raw",
  toEvent: () => ".vis-item",
  mark: "[data-fitted] .vis-item",
  // An item's line and dot have its class too, but answer no click.
  clickable: ":is(.vis-box, .vis-range):not(.vis-selected)",
  opened: ".vis-item.vis-selected",
  plot: ".vis-panel.vis-center",
};
