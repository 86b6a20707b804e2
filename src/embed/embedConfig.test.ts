import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COLOUR_ROLES } from "./colourRoles.ts";
import {
  DEFAULT_EMBED_CONFIG,
  type EmbedConfig,
  formatEmbedConfig,
  parseEmbedConfig,
} from "./embedConfig.ts";

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const colour = fc.oneof(
  fc.stringMatching(/^#([0-9a-f]{3}|[0-9a-f]{6})$/),
  fc.constantFrom("red", "rgb(1, 2, 3)", "rgb(1 2 3 / 50%)", "hsl(1deg 2% 3%)", "oklch(0.5 0.1 200)"),
);
const config: fc.Arbitrary<EmbedConfig> = fc.record({
  lanes: fc.uniqueArray(id, { maxLength: 5 }),
  height: fc.option(fc.integer({ min: 240, max: 1200 })),
  theme: fc.constantFrom("light", "dark", "auto"),
  colours: fc
    .uniqueArray(fc.constantFrom(...COLOUR_ROLES), { maxLength: 6 })
    .chain((roles) => fc.record(Object.fromEntries(roles.map((role) => [role, colour])))),
  lang: fc.constant("en"),
});

describe("an embed's address", () => {
  test("says nothing: everything is as by default", () => {
    expect(parseEmbedConfig("")).toEqual({ config: DEFAULT_EMBED_CONFIG, ignored: [] });
  });

  test("says all of it", () => {
    const search =
      "?lanes=attack,leadership&height=480&theme=dark&lang=en&colours=paper:fff,ink:rgb(1,2,3),focus:navy";
    expect(parseEmbedConfig(search)).toEqual({
      config: {
        lanes: ["attack", "leadership"],
        height: 480,
        theme: "dark",
        lang: "en",
        colours: { paper: "#fff", ink: "rgb(1,2,3)", focus: "navy" },
      },
      ignored: [],
    });
  });

  test.each([
    ["0", 240],
    ["239", 240],
    ["1201", 1200],
    ["999999", 1200],
  ])("height=%s is brought into bounds", (text, height) => {
    expect(parseEmbedConfig(`?height=${text}`)).toMatchObject({ config: { height }, ignored: [] });
  });

  test.each([
    ["lanes", "a,B"],
    ["lanes", "a,../b"],
    ["height", "tall"],
    ["height", "-400"],
    ["height", "4e2"],
    ["height", ""],
    ["theme", "sepia"],
    ["lang", "fr"],
    ["colours", "paper"],
    ["colours", "paper:"],
    ["colours", "paper:red,ink:url(//evil)"],
    ["colours", "space-1:red"],
    ["colours", "__proto__:red"],
    ["colours", "paper:red;ink:blue"],
    ["colours", `paper:${" ".repeat(3000)}red`],
  ])("a bad %s (%s) falls back to its default, is named, and the rest holds", (name, value) => {
    const params = new URLSearchParams({ lanes: "one", height: "300", theme: "light", colours: "ink:red" });
    params.set(name, value);
    const { config: read, ignored } = parseEmbedConfig(params.toString());
    expect(ignored).toEqual([name]);
    const all: EmbedConfig = {
      lanes: ["one"],
      height: 300,
      theme: "light",
      colours: { ink: "red" },
      lang: "en",
    };
    const [field] = [name].filter((key): key is keyof EmbedConfig => key in DEFAULT_EMBED_CONFIG);
    if (!field) throw new Error(`${name} is no field`);
    expect(read).toEqual({ ...all, [field]: DEFAULT_EMBED_CONFIG[field] });
  });

  test("keeps its configuration through writing and reading, and the parameters of others", () => {
    fc.assert(
      fc.property(config, (wanted) => {
        const search = formatEmbedConfig(wanted, "?event=war&lanes=old&window=2024-04-17..2024-04-25");
        expect(parseEmbedConfig(search)).toEqual({ config: wanted, ignored: [] });
        expect(new URLSearchParams(search).get("event")).toBe("war");
        expect(search).toContain("window=2024-04-17..2024-04-25");
        expect(search).not.toContain("#");
      }),
    );
  });

  test("no text throws", () => {
    const likely = fc
      .tuple(fc.constantFrom("lanes", "height", "theme", "colours", "lang"), fc.string())
      .map(([name, value]) => `?${name}=${value}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), likely), (search) => {
        const { config: read } = parseEmbedConfig(search);
        expect(parseEmbedConfig(formatEmbedConfig(read))).toEqual({ config: read, ignored: [] });
      }),
    );
  });
});

test("every role is a colour of the tokens", () => {
  const tokens = readFileSync(join(import.meta.dirname, "../ui/tokens.css"), "utf8");
  expect(COLOUR_ROLES.filter((role) => !tokens.includes(`    --${role}: light-dark(`))).toEqual([]);
});
