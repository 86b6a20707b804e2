const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * The direction of words, by their first letter. For what holds our quotation marks and a `<bdi>` between them: `dir="auto"`
 * there would look at the marks only.
 */
export function toDirection(text: string): "ltr" | "rtl" {
  const [first = ""] = FIRST_LETTER.exec(text) ?? [];
  return RIGHT_TO_LEFT.test(first) ? "rtl" : "ltr";
}
