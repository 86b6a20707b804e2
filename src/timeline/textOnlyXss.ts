const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * In place of the package `xss`, which vis-timeline passes strings through before it writes them as HTML. The package
 * keeps the elements and attributes of a list; here no string keeps any: what is written shows as it was. Its options
 * (a list of one's own) have no effect, so they can't loosen this.
 */
class TextOnlyFilter {
  process(text: string): string {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
  }
}

export const textOnlyXss = { FilterXSS: TextOnlyFilter };
