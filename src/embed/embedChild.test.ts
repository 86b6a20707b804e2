import { afterEach, describe, expect, test, vi } from "vitest";
import { connectToHost } from "./embedChild.ts";

/** A frame in a page, as far as the connection needs one. */
function stage({ framed = true, heightPx = null }: { framed?: boolean; heightPx?: number | null } = {}) {
  const posted: unknown[] = [];
  const host = { postMessage: (data: unknown) => posted.push(data) };
  const frame = Object.assign(new EventTarget(), { innerWidth: 600, scrollY: 0 });
  Object.assign(frame, { parent: framed ? host : frame });
  let measure: () => void = () => undefined;
  let bottom = 480.4;
  class Observer {
    constructor(callback: () => void) {
      measure = callback;
    }
    observe() {
      measure();
    }
    disconnect() {
      measure = () => undefined;
    }
  }
  vi.stubGlobal("window", frame);
  vi.stubGlobal("ResizeObserver", Observer);
  const content = { getBoundingClientRect: () => ({ bottom }) };
  const onSelect = vi.fn();
  const onColours = vi.fn();
  const connect = () =>
    connectToHost({
      storyId: "dam",
      title: "The dam",
      selectedId: "flood",
      // Only its box is asked for.
      content: Object.assign(Object.create(null), content),
      heightPx,
      isEvent: (id) => id === "flood" || id === "repairs",
      onSelect,
      onColours,
    });
  const say = (data: unknown, source: unknown = host) =>
    frame.dispatchEvent(Object.assign(new Event("message"), { data, source, origin: "null" }));
  const grow = (to: number) => {
    bottom = to;
    measure();
  };
  return { posted, frame, connect, say, grow, onSelect, onColours };
}

const READY = { dateline: 1, type: "ready", story: "dam", title: "The dam" };
const heights = (posted: readonly unknown[]) =>
  posted.filter((data) => JSON.stringify(data).includes('"dateline":1,"type":"height"'));

afterEach(() => vi.unstubAllGlobals());

describe("an embed in a page", () => {
  test("tells at once that it is ready, what is open and how high it is, also in AMP's words", () => {
    const { posted, connect } = stage();
    connect();
    expect(posted).toEqual([
      READY,
      { dateline: 1, type: "selected", event: "flood" },
      { dateline: 1, type: "height", height: 481 },
      { sentinel: "amp", type: "embed-size", height: 481 },
    ]);
  });

  test("tells a height only when it has changed, and none in a frame that isn't shown", () => {
    const { posted, frame, connect, grow } = stage();
    connect();
    grow(480.6);
    grow(900);
    frame.innerWidth = 0;
    grow(5000);
    expect(heights(posted)).toEqual([
      { dateline: 1, type: "height", height: 481 },
      { dateline: 1, type: "height", height: 900 },
    ]);
  });

  test("tells what is open once", () => {
    const { posted, connect } = stage();
    const { tellSelected } = connect();
    posted.length = 0;
    for (const id of ["flood", "repairs", "repairs", null]) tellSelected(id);
    expect(posted).toEqual([
      { dateline: 1, type: "selected", event: "repairs" },
      { dateline: 1, type: "selected", event: null },
    ]);
  });

  test("tells a fixed height whatever is measured, also in a frame that isn't shown yet", () => {
    const { posted, frame, connect, say, grow } = stage({ heightPx: 400 });
    frame.innerWidth = 0;
    connect();
    frame.innerWidth = 600;
    grow(900);
    say({ dateline: 1, type: "hello" });
    expect(heights(posted)).toEqual([
      { dateline: 1, type: "height", height: 400 },
      { dateline: 1, type: "height", height: 400 },
    ]);
  });

  test("tells where the opened begins as soon as it is known, and when it has moved", () => {
    const { posted, connect, say } = stage();
    const { tellSelected } = connect();
    posted.length = 0;
    for (const top of [undefined, 300, 300, 320]) tellSelected("repairs", top);
    tellSelected(null);
    expect(posted).toEqual([
      { dateline: 1, type: "selected", event: "repairs" },
      { dateline: 1, type: "selected", event: "repairs", top: 300 },
      { dateline: 1, type: "selected", event: "repairs", top: 320 },
      { dateline: 1, type: "selected", event: null },
    ]);
    tellSelected("flood", 280);
    posted.length = 0;
    say({ dateline: 1, type: "hello" });
    expect(posted).toContainEqual({ dateline: 1, type: "selected", event: "flood", top: 280 });
  });

  test("answers who asks for what is open already, and nobody who asks for what it hasn't", () => {
    const { posted, connect, say } = stage();
    connect();
    posted.length = 0;
    say({ dateline: 1, type: "select", event: "unknown" });
    expect(posted).toEqual([]);
    say({ dateline: 1, type: "select", event: "flood" });
    expect(posted).toEqual([{ dateline: 1, type: "selected", event: "flood" }]);
  });

  test("says all of it again to who comes late", () => {
    const { posted, connect, say } = stage();
    connect().tellSelected("repairs");
    posted.length = 0;
    say({ dateline: 1, type: "hello" });
    expect(posted).toEqual([
      READY,
      { dateline: 1, type: "selected", event: "repairs" },
      { dateline: 1, type: "height", height: 481 },
      { sentinel: "amp", type: "embed-size", height: 481 },
    ]);
  });

  test("opens an event that it has when its page asks for it, and wears the page's colours", () => {
    const { connect, say, onSelect, onColours } = stage();
    connect();
    say({ dateline: 1, type: "select", event: "repairs" });
    say({ dateline: 1, type: "colours", colours: { ink: "#111" }, scheme: "dark" });
    expect(onSelect.mock.calls).toEqual([["repairs"]]);
    expect(onColours.mock.calls).toEqual([[{ ink: "#111" }, "dark"]]);
  });

  test("does nothing for another window, an unknown event or another shape", () => {
    const { frame, connect, say, onSelect, onColours } = stage();
    connect();
    say({ dateline: 1, type: "select", event: "repairs" }, frame);
    say({ dateline: 1, type: "select", event: "repairs" }, null);
    say({ dateline: 1, type: "select", event: "unknown" });
    say({ dateline: 1, type: "select", event: { toString: () => "repairs" } });
    say({ dateline: 1, type: "colours", colours: { ink: "var(--x)" }, scheme: null });
    say("select");
    expect(onSelect).not.toHaveBeenCalled();
    expect(onColours).not.toHaveBeenCalled();
  });

  test("is silent and deaf once it is disconnected", () => {
    const { posted, connect, say, grow, onSelect } = stage();
    connect().disconnect();
    posted.length = 0;
    say({ dateline: 1, type: "hello" });
    say({ dateline: 1, type: "select", event: "repairs" });
    grow(900);
    expect(posted).toEqual([]);
    expect(onSelect).not.toHaveBeenCalled();
  });
});

test("an embed that is opened as a page of its own says nothing and listens to nobody", () => {
  const { posted, frame, connect, say, onSelect } = stage({ framed: false });
  const { tellSelected, disconnect } = connect();
  tellSelected("repairs");
  say({ dateline: 1, type: "select", event: "repairs" }, frame);
  disconnect();
  expect(posted).toEqual([]);
  expect(onSelect).not.toHaveBeenCalled();
});
