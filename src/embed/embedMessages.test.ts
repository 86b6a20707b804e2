import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import {
  type EmbedMessage,
  type HostMessage,
  parseEmbedMessage,
  parseHostMessage,
  toAmpWire,
  toWire,
} from "./embedMessages.ts";

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const embedMessage: fc.Arbitrary<EmbedMessage> = fc.oneof(
  fc.record({ type: fc.constant("ready"), story: id, title: fc.string({ maxLength: 300 }) }),
  fc.record({ type: fc.constant("height"), height: fc.integer({ min: 160, max: 8000 }) }),
  fc.record(
    { type: fc.constant("selected"), event: fc.option(id), top: fc.integer({ min: 0, max: 8000 }) },
    { requiredKeys: ["type", "event"] },
  ),
);
const hostMessage: fc.Arbitrary<HostMessage> = fc.oneof(
  fc.record({ type: fc.constant("hello") }),
  fc.record({ type: fc.constant("select"), event: id }),
  fc.record({
    type: fc.constant("colours"),
    colours: fc.record(
      { paper: fc.constant("#fff"), "source-1": fc.constant("rgb(1, 2, 3)") },
      { requiredKeys: [] },
    ),
    scheme: fc.constantFrom("light", "dark", null),
  }),
);

describe("what is posted is read", () => {
  test("by the page", () => {
    fc.assert(
      fc.property(embedMessage, (message) => {
        expect(parseEmbedMessage(structuredClone(toWire(message)))).toEqual({ ok: true, value: message });
      }),
    );
  });

  test("by the embed", () => {
    fc.assert(
      fc.property(hostMessage, (message) => {
        expect(parseHostMessage(structuredClone(toWire(message)))).toEqual({ ok: true, value: message });
      }),
    );
  });

  test("neither reads what it says itself", () => {
    expect(parseHostMessage(toWire({ type: "height", height: 400 }))).toEqual({ ok: false, error: "type" });
    expect(parseEmbedMessage(toWire({ type: "select", event: "war" }))).toEqual({ ok: false, error: "type" });
  });

  test("with fields that this version doesn't know", () => {
    expect(parseEmbedMessage({ dateline: 1, type: "height", height: 400, width: 3 })).toEqual({
      ok: true,
      value: { type: "height", height: 400 },
    });
    expect(
      parseHostMessage({ dateline: 1, type: "colours", colours: { later: {}, ink: "red" }, scheme: null }),
    ).toEqual({ ok: true, value: { type: "colours", colours: { ink: "red" }, scheme: null } });
  });
});

describe("a height is brought into bounds", () => {
  test.each([
    [-5, 160],
    [0, 160],
    [400.2, 401],
    [1e9, 8000],
  ])("%d", (height, clamped) => {
    expect(parseEmbedMessage({ dateline: 1, type: "height", height })).toEqual({
      ok: true,
      value: { type: "height", height: clamped },
    });
  });
});

describe("where the opened begins is brought into bounds", () => {
  test.each([
    [-5, 0],
    [0, 0],
    [400.2, 401],
    [1e9, 8000],
  ])("%d", (top, clamped) => {
    expect(parseEmbedMessage({ dateline: 1, type: "selected", event: "war", top })).toEqual({
      ok: true,
      value: { type: "selected", event: "war", top: clamped },
    });
  });
});

describe("the page refuses", () => {
  test.each<readonly [unknown, unknown]>([
    [null, "not-ours"],
    ["height", "not-ours"],
    [[1], "not-ours"],
    [{ type: "height", height: 400 }, "not-ours"],
    [{ sentinel: "amp", type: "embed-size", height: 400 }, "not-ours"],
    [{ dateline: 2, type: "height", height: 400 }, "version"],
    [{ dateline: "1", type: "height", height: 400 }, "version"],
    [{ dateline: 1 }, "type"],
    [{ dateline: 1, type: "close" }, "type"],
    [{ dateline: 1, type: "height" }, { field: "height" }],
    [{ dateline: 1, type: "height", height: "400" }, { field: "height" }],
    [{ dateline: 1, type: "height", height: Number.NaN }, { field: "height" }],
    [{ dateline: 1, type: "height", height: Number.POSITIVE_INFINITY }, { field: "height" }],
    [{ dateline: 1, type: "selected" }, { field: "event" }],
    [{ dateline: 1, type: "selected", event: "A b" }, { field: "event" }],
    [{ dateline: 1, type: "selected", event: ["war"] }, { field: "event" }],
    [{ dateline: 1, type: "selected", event: "war", top: "400" }, { field: "top" }],
    [{ dateline: 1, type: "selected", event: "war", top: null }, { field: "top" }],
    [{ dateline: 1, type: "selected", event: "war", top: Number.NaN }, { field: "top" }],
    [{ dateline: 1, type: "ready", story: "../x", title: "" }, { field: "story" }],
    [{ dateline: 1, type: "ready", story: "x", title: 3 }, { field: "title" }],
    [{ dateline: 1, type: "ready", story: "x", title: "x".repeat(301) }, { field: "title" }],
  ])("%j", (data, error) => {
    expect(parseEmbedMessage(data)).toEqual({ ok: false, error });
  });
});

describe("the embed refuses", () => {
  test.each<readonly [unknown, unknown]>([
    [{ dateline: 1, type: "select", event: null }, { field: "event" }],
    [{ dateline: 1, type: "select", event: "x".repeat(200) }, { field: "event" }],
    [{ dateline: 1, type: "colours", colours: {} }, { field: "scheme" }],
    [{ dateline: 1, type: "colours", colours: {}, scheme: "sepia" }, { field: "scheme" }],
    [{ dateline: 1, type: "colours", colours: "red", scheme: null }, { field: "colours" }],
    [{ dateline: 1, type: "colours", colours: { ink: "url(//evil)" }, scheme: null }, { field: "colours" }],
    [{ dateline: 1, type: "colours", colours: { ink: 0 }, scheme: null }, { field: "colours" }],
    [{ dateline: 0, type: "hello" }, "version"],
  ])("%j", (data, error) => {
    expect(parseHostMessage(data)).toEqual({ ok: false, error });
  });

  test("nothing throws", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        expect(parseEmbedMessage(data).ok || parseHostMessage(data).ok).toBeTypeOf("boolean");
      }),
    );
  });
});

describe("where the page has put things on Object.prototype", () => {
  const polluted = { dateline: 1, type: "select", event: "war", ink: "red" };
  afterEach(() => {
    for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
  });

  test("only what the message itself says is read", () => {
    for (const [name, value] of Object.entries(polluted)) {
      Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: false });
    }
    const answers = [
      parseHostMessage({}),
      parseHostMessage({ dateline: 1, type: "select" }),
      parseHostMessage({ dateline: 1, type: "colours", colours: {}, scheme: null }),
    ];
    for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
    expect(answers).toEqual([
      { ok: false, error: "not-ours" },
      { ok: false, error: { field: "event" } },
      { ok: true, value: { type: "colours", colours: {}, scheme: null } },
    ]);
  });
});

test("AMP's request is as AMP has it", () => {
  expect(toAmpWire(480)).toEqual({ sentinel: "amp", type: "embed-size", height: 480 });
});
