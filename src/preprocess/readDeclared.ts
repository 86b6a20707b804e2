import type { DatedRecord } from "./deriveDate.ts";
import { type EdtfDate, parseEdtf } from "./edtf.ts";
import type { Report } from "./problems.ts";

/** What the author's EDTF says; null where there is none. After a report `sound` is false. */
export interface DeclaredDate {
  readonly stated: EdtfDate | null;
  readonly sound: boolean;
}

/** Reads the declared EDTF by itself, so that its faults show even where the date cannot be derived. */
export function readDeclared({ date, path }: DatedRecord, report: Report): DeclaredDate {
  const { edtf, qualifier } = date;
  if (edtf === undefined) return { stated: null, sound: true };
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) {
    report([...path, "edtf"], parsed.error);
    return { stated: null, sound: false };
  }
  const stated = parsed.value;
  if (stated.qualifier && qualifier && stated.qualifier !== qualifier) {
    report([...path, "qualifier"], { kind: "qualifier-contradiction", edtf, qualifier });
    return { stated, sound: false };
  }
  return { stated, sound: true };
}
