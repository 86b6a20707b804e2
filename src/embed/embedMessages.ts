/**
 * What an embed and the page around it tell each other by `postMessage`: a contract with pages that we don't know
 * (README, "Messages"). Every message is `{ dateline: 1, type, … }`. The number is the contract's version and changes
 * when a field changes its meaning; fields that a reader of messages doesn't know are passed over.
 *
 * Only own properties are read: the page may have put things on `Object.prototype`.
 */
import { err, ok, type Result } from "../model/result.ts";
import { COLOUR_ROLES, type ColourRole, type Colours, type Scheme } from "./colourRoles.ts";
import { clampToldHeight, clampTop } from "./embedHeight.ts";
import { isEmbedId } from "./embedId.ts";
import { parseColour } from "./parseColour.ts";

const VERSION = 1;
/** Characters of a title that a message may carry. */
export const MAX_TITLE = 300;

/** From the embed to the page around it. */
export type EmbedMessage =
  /** It listens. `title` is the story's. */
  | { readonly type: "ready"; readonly story: string; readonly title: string }
  /** How high it would like to be, in CSS pixels, 160 to 8000. */
  | { readonly type: "height"; readonly height: number }
  /**
   * The event that is open in it, or none. `top`: where what has been opened begins, in CSS pixels from the top of the
   * embed's document, 0 to 8000; absent while that isn't known.
   */
  | { readonly type: "selected"; readonly event: string | null; readonly top?: number };

/** From the page to the embed in it. */
export type HostMessage =
  /** Somebody listens who may have missed what was said: say all of it again. */
  | { readonly type: "hello" }
  /** Open this event. */
  | { readonly type: "select"; readonly event: string }
  /** Wear these colours, all of them; roles that are absent go back to the embed's own. */
  | { readonly type: "colours"; readonly colours: Colours; readonly scheme: Scheme };

/**
 * Why a message is refused: it isn't of this contract, is of another version or an unknown type, or the field of that
 * name is wrong.
 */
export type MessageError = "not-ours" | "version" | "type" | { readonly field: string };

/** The message as it is posted. */
export const toWire = <M extends EmbedMessage | HostMessage>(message: M) => ({
  dateline: VERSION,
  ...message,
});

/** AMP's request to be resized (https://amp.dev/documentation/components/amp-iframe/#iframe-resizing). */
export const toAmpWire = (height: number) => ({ sentinel: "amp", type: "embed-size", height }) as const;

/** What a page reads: `data` of a message whose window and origin have been checked already. */
export function parseEmbedMessage(data: unknown): Result<EmbedMessage, MessageError> {
  const fields = openMessage(data);
  if (!fields.ok) return fields;
  const read = (name: string) => readOwn(fields.value, name);
  switch (read("type")) {
    case "ready": {
      const [story, title] = [read("story"), read("title")];
      if (!isEmbedId(story)) return err({ field: "story" });
      if (typeof title !== "string" || title.length > MAX_TITLE) return err({ field: "title" });
      return ok({ type: "ready", story, title });
    }
    case "height": {
      const height = read("height");
      if (typeof height !== "number" || !Number.isFinite(height)) return err({ field: "height" });
      return ok({ type: "height", height: clampToldHeight(height) });
    }
    case "selected": {
      const [event, top] = [read("event"), read("top")];
      if (event !== null && !isEmbedId(event)) return err({ field: "event" });
      if (top === undefined) return ok({ type: "selected", event });
      if (typeof top !== "number" || !Number.isFinite(top)) return err({ field: "top" });
      return ok({ type: "selected", event, top: clampTop(top) });
    }
    default:
      return err("type");
  }
}

/** What an embed reads: `data` of a message from `window.parent`. Whether there is such an event is still to be seen. */
export function parseHostMessage(data: unknown): Result<HostMessage, MessageError> {
  const fields = openMessage(data);
  if (!fields.ok) return fields;
  const read = (name: string) => readOwn(fields.value, name);
  switch (read("type")) {
    case "hello":
      return ok({ type: "hello" });
    case "select": {
      const event = read("event");
      return isEmbedId(event) ? ok({ type: "select", event }) : err({ field: "event" });
    }
    case "colours": {
      const [given, scheme] = [read("colours"), read("scheme")];
      if (scheme !== "light" && scheme !== "dark" && scheme !== null) return err({ field: "scheme" });
      const colours = isRecord(given) ? readColours(given) : null;
      return colours ? ok({ type: "colours", colours, scheme }) : err({ field: "colours" });
    }
    default:
      return err("type");
  }
}

/** Names that are no role are passed over: a page may know later ones. One value that is no colour refuses them all. */
function readColours(given: Readonly<Record<string, unknown>>): Colours | null {
  const colours: Partial<Record<ColourRole, string>> = {};
  for (const role of COLOUR_ROLES) {
    const value = readOwn(given, role);
    if (value === undefined) continue;
    const colour = typeof value === "string" ? parseColour(value) : null;
    if (!colour?.ok) return null;
    colours[role] = colour.value;
  }
  return colours;
}

type Fields = Readonly<Record<string, unknown>>;

function openMessage(data: unknown): Result<Fields, MessageError> {
  if (!isRecord(data)) return err("not-ours");
  const version = readOwn(data, "dateline");
  if (version === undefined) return err("not-ours");
  return version === VERSION ? ok(data) : err("version");
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const readOwn = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;
