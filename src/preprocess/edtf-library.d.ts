/** edtf 4.11.1 has no types. Only its grammar is used: `parse` throws where the text is not in it. */
declare module "edtf" {
  export function parse(text: string, options?: { readonly level?: 0 | 1 | 2 | 3 }): unknown;
}
