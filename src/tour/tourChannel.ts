/** What the stage tells of itself. `screen` from 0, of `screens`; `startedAtMs`: when the clock began, `null` before. */
export type StageState = {
  readonly key: string;
  readonly screen: number;
  readonly screens: number;
  readonly isBlack: boolean;
  readonly isPlaying: boolean;
  readonly startedAtMs: number | null;
};

const REMOTE_COMMANDS = ["next", "previous", "first", "last", "black", "autoplay", "pause"] as const;
export type RemoteCommand = (typeof REMOTE_COMMANDS)[number];

/**
 * What the two windows say to each other. Only the stage has a place, and tells it when it changes or when asked; the
 * notes ask and give orders. So nothing that is told can come back as an echo. `stage` names one stage among several.
 */
export type TourMessage =
  | { readonly type: "hello" }
  | ({ readonly type: "state"; readonly stage: string } & StageState)
  | { readonly type: "bye"; readonly stage: string }
  | { readonly type: "command"; readonly stage: string; readonly command: RemoteCommand }
  | { readonly type: "step"; readonly stage: string; readonly key: string }
  | { readonly type: "clock"; readonly stage: string; readonly startedAtMs: number | null };

const VERSION = 1;
const MAX_TEXT = 500;
const MAX_COUNT = 10_000;

/** The one gate for what comes over the channel: exactly one of the messages, without anything else it carried, or `null`. */
export function parseTourMessage(data: unknown): TourMessage | null {
  if (!isRecord(data) || data.dateline !== VERSION) return null;
  if (data.type === "hello") return { type: "hello" };
  const { stage, type } = data;
  if (!isName(stage)) return null;
  switch (type) {
    case "bye":
      return { type, stage };
    case "state": {
      const state = parseState(data);
      return state && { type, stage, ...state };
    }
    case "command": {
      const command = REMOTE_COMMANDS.find((each) => each === data.command);
      return command === undefined ? null : { type, stage, command };
    }
    case "step":
      return isName(data.key) ? { type, stage, key: data.key } : null;
    case "clock":
      return isTime(data.startedAtMs) ? { type, stage, startedAtMs: data.startedAtMs } : null;
    default:
      return null;
  }
}

function parseState(data: Readonly<Record<string, unknown>>): StageState | null {
  const { key, screen, screens, isBlack, isPlaying, startedAtMs } = data;
  if (!isName(key) || !isCount(screen) || !isCount(screens) || screen >= screens) return null;
  if (typeof isBlack !== "boolean" || typeof isPlaying !== "boolean" || !isTime(startedAtMs)) return null;
  return { key, screen, screens, isBlack, isPlaying, startedAtMs };
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === "object" && data !== null;
const isName = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && value.length <= MAX_TEXT;
const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MAX_COUNT;
const isTime = (value: unknown): value is number | null =>
  value === null || (typeof value === "number" && Number.isFinite(value) && value >= 0);

export type TourChannel = { readonly send: (message: TourMessage) => void; readonly close: () => void };

/** Windows of one browser that show this story's tour; no server is involved. `null`: the browser has no such channel. */
export function openTourChannel(
  storyId: string,
  onMessage: (message: TourMessage) => void,
): TourChannel | null {
  if (typeof BroadcastChannel === "undefined") return null;
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(`dateline-tour-${storyId}`);
  } catch {
    // A page without an origin of its own, in some browsers.
    return null;
  }
  channel.onmessage = ({ data }) => {
    const message = parseTourMessage(data);
    if (message) onMessage(message);
  };
  return {
    send: (message) => channel.postMessage({ dateline: VERSION, ...message }),
    close: () => channel.close(),
  };
}
