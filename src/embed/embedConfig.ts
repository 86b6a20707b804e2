/**
 * What the address of an embed says beside what every address says (`story`, `event`, `window`, `scale`, …: store/urlState.ts).
 * A promise to whoever pasted one (README, "Embed it"):
 * - `lanes`    ids of the lanes that are shown, joined by commas; all where absent
 * - `height`   CSS pixels of the whole embed, 240 to 1200; as high as its content where absent
 * - `theme`    `light`, `dark` or `auto`, which is as the page around it or the reader's system
 * - `colours`  `role:colour` pairs joined by commas, such as `paper:fff,ink:rgb(20 20 20)`; roles are those of
 *              `colourRoles.ts`, and the `#` of a hex colour may be left out, because it would end the query
 * - `lang`     language of the words around the story: `en`
 */
import { COLOUR_ROLES, type ColourRole, type Colours } from "./colourRoles.ts";
import { clampAskedHeight } from "./embedHeight.ts";
import { isEmbedId } from "./embedId.ts";
import { parseColour } from "./parseColour.ts";

const THEMES = ["light", "dark", "auto"] as const;
const LANGUAGES = ["en"] as const;
/** The colours of all roles, written in the longest form, take less. */
const MAX_COLOURS = 2500;
const BARE_HEX = /^([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;

export type EmbedConfig = {
  /** Empty: all. */
  readonly lanes: readonly string[];
  /** CSS pixels; `null`: as high as the content. */
  readonly height: number | null;
  readonly theme: (typeof THEMES)[number];
  readonly colours: Colours;
  readonly lang: (typeof LANGUAGES)[number];
};

export const DEFAULT_EMBED_CONFIG: EmbedConfig = {
  lanes: [],
  height: null,
  theme: "auto",
  colours: {},
  lang: "en",
};

/**
 * Reads the query of an embed's address field by field: one bad parameter falls back to its default and is named in
 * `ignored`. A list with one bad part is bad as a whole: half of a set of colours can be unreadable.
 */
export function parseEmbedConfig(search: string): {
  readonly config: EmbedConfig;
  readonly ignored: readonly string[];
} {
  const params = new URLSearchParams(search);
  const ignored: string[] = [];
  function read<T>(name: string, fallback: T, parse: (text: string) => T | undefined): T {
    const text = params.get(name);
    if (text === null) return fallback;
    const value = parse(text);
    if (value !== undefined) return value;
    ignored.push(name);
    return fallback;
  }
  const defaults = DEFAULT_EMBED_CONFIG;
  const config: EmbedConfig = {
    lanes: read("lanes", defaults.lanes, parseLanes),
    height: read("height", defaults.height, parseHeight),
    theme: read("theme", defaults.theme, (text) => THEMES.find((theme) => theme === text)),
    colours: read("colours", defaults.colours, parseColours),
    lang: read("lang", defaults.lang, (text) => LANGUAGES.find((language) => language === text)),
  };
  return { config, ignored };
}

/** The query for a configuration, `""` for the default one. All other parameters of `currentSearch` are kept. */
export function formatEmbedConfig(config: EmbedConfig, currentSearch = ""): string {
  const params = new URLSearchParams(currentSearch);
  const write = (name: string, value: string) => (value ? params.set(name, value) : params.delete(name));
  write("lanes", config.lanes.join(","));
  write("height", config.height === null ? "" : String(config.height));
  write("theme", config.theme === DEFAULT_EMBED_CONFIG.theme ? "" : config.theme);
  write("colours", formatColours(config.colours));
  write("lang", config.lang === DEFAULT_EMBED_CONFIG.lang ? "" : config.lang);
  // Legal in a query; escaped they only make a pasted address harder to read.
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return query ? `?${query}` : "";
}

function parseLanes(text: string): readonly string[] | undefined {
  const ids = text.split(",").filter(Boolean);
  return ids.every(isEmbedId) ? [...new Set(ids)] : undefined;
}

const parseHeight = (text: string) => (/^\d{1,6}$/.test(text) ? clampAskedHeight(Number(text)) : undefined);

function parseColours(text: string): Colours | undefined {
  if (text.length > MAX_COLOURS) return undefined;
  const colours: Partial<Record<ColourRole, string>> = {};
  // Commas inside a colour's own brackets divide nothing.
  for (const pair of text.split(/,(?![^(]*\))/)) {
    if (pair.trim() === "") continue;
    const colon = pair.indexOf(":");
    const role = COLOUR_ROLES.find((name) => name === pair.slice(0, colon).trim());
    const value = pair.slice(colon + 1).trim();
    const colour = parseColour(BARE_HEX.test(value) ? `#${value}` : value);
    if (colon < 0 || role === undefined || !colour.ok) return undefined;
    colours[role] = colour.value;
  }
  return colours;
}

const formatColours = (colours: Colours) =>
  COLOUR_ROLES.flatMap((role) => {
    const colour = colours[role];
    return colour === undefined ? [] : [`${role}:${colour.replace(/^#/, "")}`];
  }).join(",");
