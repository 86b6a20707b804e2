/** A located stretch of a source, as `dateline-story/1` wants it. Offsets are UTF-16 units into the source's text. */
export type GeneratedPassage = {
  readonly id: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};

type Part = { readonly role: "headline" | "paragraph"; readonly start: number; readonly end: number };

const SENTENCES_PER_PARAGRAPH = 4;
const CONTEXT_UNITS = 32;

/** Writes an article sentence by sentence and remembers where the quoted words stand. */
export class SourceWriter {
  readonly #parts: Part[] = [];
  readonly #quotes: { readonly start: number; readonly end: number }[] = [];
  #text: string;
  #paragraphStart: number;
  #sentences = 0;

  constructor(
    readonly id: string,
    headline: string,
  ) {
    this.#parts.push({ role: "headline", start: 0, end: headline.length });
    this.#text = `${headline}\n\n`;
    this.#paragraphStart = this.#text.length;
  }

  /** Appends a sentence of three pieces, of which the middle one is quoted. Returns the passage's id. */
  write(before: string, quoted: string, after: string): string {
    if (this.#sentences === SENTENCES_PER_PARAGRAPH) this.#endParagraph("\n\n");
    if (this.#sentences > 0) this.#text += " ";
    const start = this.#text.length + before.length;
    const end = start + quoted.length;
    this.#text += before + quoted + after;
    this.#sentences += 1;
    this.#quotes.push({ start, end });
    return this.#toId(start, end);
  }

  /** The whole text, its parts, and every passage. Nothing may be written after it. */
  finish(): {
    readonly text: string;
    readonly parts: readonly Part[];
    readonly passages: readonly GeneratedPassage[];
  } {
    if (this.#sentences > 0) this.#endParagraph("\n");
    const text = this.#text;
    const passages = this.#quotes.map(({ start, end }) => ({
      id: this.#toId(start, end),
      source: this.id,
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT_UNITS), start),
      suffix: text.slice(end, end + CONTEXT_UNITS),
    }));
    return { text, parts: this.#parts, passages };
  }

  #endParagraph(lineFeeds: string): void {
    this.#parts.push({ role: "paragraph", start: this.#paragraphStart, end: this.#text.length });
    this.#text += lineFeeds;
    this.#paragraphStart = this.#text.length;
    this.#sentences = 0;
  }

  #toId(start: number, end: number): string {
    return `${this.id}-${start}-${end}`;
  }
}
