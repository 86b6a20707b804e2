import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openTourChannel, parseTourMessage, type TourMessage } from "./tourChannel.ts";

const name = fc.string({ minLength: 1, maxLength: 40 });
const time = fc.option(fc.integer({ min: 0, max: 4e12 }));
const place = fc
  .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 99 }))
  .map(([screen, more]) => ({ screen, screens: screen + more }));
const state = fc
  .tuple(name, name, place, fc.boolean(), fc.boolean(), time)
  .map(([stage, key, where, isBlack, isPlaying, startedAtMs]): TourMessage => {
    return { type: "state", stage, key, ...where, isBlack, isPlaying, startedAtMs };
  });
const command = fc.constantFrom("next", "previous", "first", "last", "black", "autoplay", "pause");
const message: fc.Arbitrary<TourMessage> = fc.oneof(
  state,
  fc.constant({ type: "hello" as const }),
  fc.record({ type: fc.constant("bye" as const), stage: name }),
  fc.record({ type: fc.constant("command" as const), stage: name, command }),
  fc.record({ type: fc.constant("step" as const), stage: name, key: name }),
  fc.record({ type: fc.constant("clock" as const), stage: name, startedAtMs: time }),
);

describe("the gate of the channel", () => {
  test("lets every message through as it was sent, and nothing that it carried besides", () => {
    fc.assert(
      fc.property(message, fc.string(), (sent, more) => {
        const data = structuredClone({ dateline: 1, more, ...sent });
        expect(parseTourMessage(data)).toEqual(sent);
      }),
    );
  });

  test("takes whatever else comes for nothing", () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(parseTourMessage(data)).toBeNull();
      }),
    );
  });

  test("refuses a message in which one field is of another kind", () => {
    const wrong = fc.constantFrom<unknown>(undefined, {}, [], -1, 0.5, Number.NaN, "", "x".repeat(501));
    fc.assert(
      fc.property(state, fc.nat(7), wrong, (sent, at, value) => {
        const data = { dateline: 1, ...sent };
        const field = Object.keys(data).filter((key) => key !== "startedAtMs")[at] ?? "dateline";
        expect(parseTourMessage({ ...data, [field]: value })).toBeNull();
      }),
    );
  });

  test.each([
    ["of another version", { dateline: 2, type: "hello" }],
    ["with a command that no notes may give", { dateline: 1, type: "command", stage: "a", command: "leave" }],
    ["from a screen that is not there", toState({ screen: 2, screens: 2 })],
    ["with no screen at all", toState({ screen: 0, screens: 0 })],
    ["with a clock that counts no time", toState({ startedAtMs: Number.POSITIVE_INFINITY })],
    ["to no stage", { dateline: 1, type: "step", key: "attack" }],
  ])("refuses one %s", (_, data) => {
    expect(parseTourMessage(data)).toBeNull();
  });
});

function toState(changed: object) {
  const place = { key: "attack", screen: 0, screens: 2 };
  return {
    ...{ dateline: 1, type: "state", stage: "a", isBlack: false, isPlaying: false, startedAtMs: 5 },
    ...place,
    ...changed,
  };
}

describe("the channel", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("is missing where the browser has none, or gives none to this page", () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    expect(openTourChannel("story", () => {})).toBeNull();
    const refuse = () => {
      throw new DOMException("no origin", "SecurityError");
    };
    vi.stubGlobal("BroadcastChannel", refuse);
    expect(openTourChannel("story", () => {})).toBeNull();
  });

  test("reaches the other window of the same story, and not that of another", async () => {
    const heard: TourMessage[] = [];
    const elsewhere: TourMessage[] = [];
    const stage = openTourChannel("story", () => {});
    const other = openTourChannel("another story", (told) => elsewhere.push(told));
    const listening: ReturnType<typeof openTourChannel>[] = [stage, other];
    await new Promise<void>((arrived) => {
      const notes = openTourChannel("story", (told) => {
        heard.push(told);
        arrived();
      });
      listening.push(notes);
      stage?.send({ type: "step", stage: "a", key: "attack" });
    });
    for (const channel of listening) channel?.close();
    expect(heard).toEqual([{ type: "step", stage: "a", key: "attack" }]);
    expect(elsewhere).toEqual([]);
  });
});
