/**
 * What a host page may colour: names of `src/ui/tokens.css` without the dashes. In an address they stand as
 * `colours=paper:fff`, in a host's style sheet as `--dateline-paper`. Verdicts, warnings and search hits are left out:
 * each is a ground with its own ink, and means the same in every place.
 */
export const COLOUR_ROLES = [
  "paper",
  "surface",
  "ink",
  "ink-soft",
  "ink-faint",
  "rule",
  "control-border",
  "hover",
  "selected-ground",
  "selected-ink",
  "focus",
  "knowledge-line",
  "grid-line",
  "overview-outside",
  "source-1",
  "source-2",
  "source-3",
  "source-4",
  "source-5",
  "source-6",
  "source-1-tint",
  "source-2-tint",
  "source-3-tint",
  "source-4-tint",
  "source-5-tint",
  "source-6-tint",
] as const;

export type ColourRole = (typeof COLOUR_ROLES)[number];

/** Colours by role, each a CSS colour. Roles that are absent keep the embed's own colour. */
export type Colours = Readonly<Partial<Record<ColourRole, string>>>;

/** Which of its two designs the embed shows; `null` leaves it to the reader's system. */
export type Scheme = "light" | "dark" | null;
