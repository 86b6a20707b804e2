/**
 * Every place at which `needle` begins in `text`, overlapping ones included, in UTF-16 units, ascending. Linear in
 * the length of both whatever they hold (Knuth, Morris and Pratt 1977), where repeated `indexOf` can be quadratic.
 * An empty needle stands nowhere.
 */
export function findAll(text: string, needle: string): readonly number[] {
  const found: number[] = [];
  if (needle === "" || needle.length > text.length) return found;
  // borders[i]: length of the longest proper prefix of needle[0..i] that is also its suffix.
  const borders = new Int32Array(needle.length);
  for (let i = 1, k = 0; i < needle.length; i++) {
    while (k > 0 && needle.charCodeAt(i) !== needle.charCodeAt(k)) k = borders[k - 1] ?? 0;
    if (needle.charCodeAt(i) === needle.charCodeAt(k)) k++;
    borders[i] = k;
  }
  for (let i = 0, k = 0; i < text.length; i++) {
    while (k > 0 && text.charCodeAt(i) !== needle.charCodeAt(k)) k = borders[k - 1] ?? 0;
    if (text.charCodeAt(i) === needle.charCodeAt(k)) k++;
    if (k === needle.length) {
      found.push(i - needle.length + 1);
      k = borders[k - 1] ?? 0;
    }
  }
  return found;
}
