import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { storyFixture } from "../model/storyFixture.ts";
import { fetchStory, isWorthRetrying, readJson } from "./fetchStory.ts";

afterEach(() => vi.unstubAllGlobals());

const answer = (body: string, init?: ResponseInit) =>
  vi.stubGlobal("fetch", async () => new Response(body, init));

async function kindOf(): Promise<string> {
  const result = await fetchStory(storyFixture().id);
  return result.ok ? "ok" : result.error.kind;
}

test("accepts a whole and consistent story", async () => {
  answer(JSON.stringify(storyFixture()));
  expect(await kindOf()).toBe("ok");
});

test.each([
  ["missing", "not found", { status: 404 }],
  ["server", "", { status: 503 }],
  ["server", "", { status: 429 }],
  ["not-json", "<!doctype html><title>Home</title>", {}],
  ["not-json", "", {}],
  ["not-json", '{"a": 1,}', {}],
  ["cut-off", JSON.stringify(storyFixture()).slice(0, 400), {}],
  ["refused", JSON.stringify({ format: "dateline-story/2" }), {}],
])("tells %s from every other way to fail", async (kind, body, init) => {
  answer(body, init);
  expect(await kindOf()).toBe(kind);
});

test("refuses a story whose slice is not its quotation, and says which", async () => {
  const story = storyFixture();
  const [first, ...rest] = story.passages;
  answer(JSON.stringify({ ...story, passages: [{ ...first, exact: "other words" }, ...rest] }));
  const result = await fetchStory("tiny");
  expect(result).toMatchObject({ ok: false, error: { kind: "refused" } });
});

test("tells no connection from no answer", async () => {
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("Failed to fetch");
  });
  vi.stubGlobal("navigator", { onLine: true });
  expect(await kindOf()).toBe("unreachable");
  vi.stubGlobal("navigator", { onLine: false });
  expect(await kindOf()).toBe("offline");
});

test("asks again only for what can get better", () => {
  expect(isWorthRetrying({ kind: "offline" })).toBe(true);
  expect(isWorthRetrying({ kind: "server", status: 500 })).toBe(true);
  expect(isWorthRetrying({ kind: "missing", status: 404 })).toBe(false);
  expect(isWorthRetrying({ kind: "not-json" })).toBe(false);
});

test("a JSON object cut anywhere is told to be cut off", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (value, at) => {
        const whole = JSON.stringify(value);
        const length = Math.max(1, Math.floor(at * (whole.length - 1)));
        const cut = whole.slice(0, length);
        const result = readJson(cut);
        expect(result).toEqual({ ok: false, error: { kind: "cut-off" } });
      },
    ),
  );
});
