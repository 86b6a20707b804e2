import type { Quote } from "../model/anchorQuote.ts";

/** A quotation as an entry of a list in `story.yaml`, which leads back to the same words. */
export function formatCopyQuote(sourceId: string, { exact, prefix, suffix }: Quote): string {
  const lines = [`- source: ${sourceId}`, `  exact: ${toScalar(exact)}`];
  if (prefix !== undefined) lines.push(`  prefix: ${toScalar(prefix)}`);
  if (suffix !== undefined) lines.push(`  suffix: ${toScalar(suffix)}`);
  return `${lines.join("\n")}\n`;
}

/** What YAML 1.2 counts as a line break or as not printable, and JSON leaves as it is. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A double-quoted scalar: JSON's strings are YAML's. */
const toScalar = (text: string): string =>
  JSON.stringify(text).replace(
    UNPRINTABLE,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
