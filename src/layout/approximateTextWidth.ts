import { type MeasureText, TEXT_SPARE_PX } from "./layoutTypes.ts";

/** Sizes in CSS pixels, as `eventItem.module.css` has them: labels in Public Sans 600, dates in Public Sans 400. */
const LABEL_PX = 13;
const DATE_PX = 12;

type Ems = { readonly label: number; readonly date: number };

/**
 * Each character with its advance widths at weight 600 and at 400, in thousandths of an em, rounded up: measured in
 * Chromium at 1,000 pixels (@fontsource-variable/public-sans 5.3.0).
 */
const WIDTHS: ReadonlyMap<string, Ems> = toTable(
  [
    ` 234243!268251"455426#610603$671659%923904&750709'255248(320303)324309*437394+573555`,
    ",261242-386378.250225/36835106306121419407261859636496304644629565964166436237615601",
    "86616489643625:250226;261240<563546=573555>563546?529521@829831A719710B678671C705689",
    "D708694E629621F605594G747733H768766I297283J396389K701682L578578M903886N770754O749734",
    "P645637Q762748R687677S682670T606594U714701V690673W962954X704688Y640607Z655637[322303",
    "\\368351]322303^479473_537518`243219a560553b603597c546544d603597e572567f397396g626623",
    "h585577i258248j277263k572562l317303m882865n586577o571566p602596q602596r403391s518506",
    "t404389u589581v513505w785780x577565y551535z489481{359328|266263}360332~592568\u00a0234243",
    "ß610590æ914914ø600586ł278278ı255242œ941948–576555‘252240’248232“452419”447411„465425",
    "…837768·246230•337317−573555€628600×560540°469463§503491«479455»496479▸502502▾502502",
  ].join(""),
);
/** What kerning leaves of a text: the median over the first story's labels and passages, which lie between 0.979 and 1.002. */
const KERNED = 0.993;
/** Other letters, what is as wide as it is high (Chinese, Japanese, Korean, emoji), and the long dash. */
const OTHER: Ems = { label: 0.75, date: 0.75 };
const FULL: Ems = { label: 1.05, date: 1.05 };
const LONG: Ems = { label: 1.134, date: 1.117 };
const isFullWidth =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
/** Combining marks and direction marks stand on their neighbours. */
const isWidthless = /[\p{Mn}\p{Me}\p{Cf}]/u;

/**
 * How wide a text will be, without a browser: to about a hundredth in Public Sans, less than the gap between two labels,
 * so that a picture drawn at build time has no label that the real font would push over another.
 */
export const approximateTextWidth: MeasureText = (text, style) => {
  let ems = 0;
  // A letter with an accent is as wide as without, and is taken apart into both.
  for (const character of text.normalize("NFD")) ems += widthOf(character)[style];
  return ems * KERNED * (style === "label" ? LABEL_PX : DATE_PX) + TEXT_SPARE_PX;
};

const NONE: Ems = { label: 0, date: 0 };

function widthOf(character: string): Ems {
  const known = WIDTHS.get(character);
  if (known !== undefined) return known;
  if (isWidthless.test(character)) return NONE;
  if (character === "—") return LONG;
  return isFullWidth.test(character) ? FULL : OTHER;
}

function toTable(entries: string): ReadonlyMap<string, Ems> {
  return new Map(
    [...entries.matchAll(/(.)(\d{3})(\d{3})/gu)].map(([, character, label, date]) => [
      character ?? "",
      { label: Number(label) / 1000, date: Number(date) / 1000 },
    ]),
  );
}
