/** What a presenter's key asks for. */
export type StageCommand =
  | {
      readonly type:
        | "next"
        | "previous"
        | "first"
        | "last"
        | "black"
        | "autoplay"
        | "full-screen"
        | "notes"
        | "leave";
    }
  | { readonly type: "digit"; readonly digit: number };

/** The part of a keyboard event that matters. `on`: what has the focus. */
export type StageKey = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly on: "page" | "control" | "field";
};

/**
 * A key or a clicker's button as a command; `null`: it is left to the browser. `characterKeys: false` leaves single
 * characters alone (WCAG 2.1.4), but not the space bar, with which every presentation goes on.
 */
export function toStageCommand(key: StageKey, characterKeys: boolean): StageCommand | null {
  if (key.ctrlKey || key.altKey || key.metaKey || key.on === "field") return null;
  if (key.on === "control" && (key.key === " " || key.key === "Enter")) return null;
  switch (key.key) {
    case " ":
      return { type: key.shiftKey ? "previous" : "next" };
    case "Escape":
      return { type: "leave" };
  }
  // With Shift the arrows select text.
  if (key.shiftKey && key.key.length > 1) return null;
  switch (key.key) {
    case "ArrowRight":
    case "ArrowDown":
    case "PageDown":
    case "Enter":
      return { type: "next" };
    case "ArrowLeft":
    case "ArrowUp":
    case "PageUp":
    case "Backspace":
      return { type: "previous" };
    case "Home":
      return { type: "first" };
    case "End":
      return { type: "last" };
  }
  return characterKeys ? toCharacterCommand(key.key) : null;
}

function toCharacterCommand(key: string): StageCommand | null {
  switch (key.toLowerCase()) {
    case "b":
    case ".":
      return { type: "black" };
    case "p":
    case "a":
      return { type: "autoplay" };
    case "f":
      return { type: "full-screen" };
    case "n":
      return { type: "notes" };
  }
  return /^[0-9]$/.test(key) ? { type: "digit", digit: Number(key) } : null;
}
