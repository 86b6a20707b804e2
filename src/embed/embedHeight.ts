/** Heights that a newsroom may ask for in the address, in CSS pixels of the whole embed. */
const ASKED = { min: 240, max: 1200 } as const;

/**
 * Heights that an embed may ask of the page around it, in CSS pixels. Wider than `ASKED`, because an opened event with
 * all its passages is several thousand pixels long in a column of 320; and limited, so that no embed can push the article out of sight.
 */
const TOLD = { min: 160, max: 8000 } as const;

/** What stands in the page before the embed has said anything, in CSS pixels. */
export const FIRST_HEIGHT = 640;

const clamp = (value: number, { min, max }: { readonly min: number; readonly max: number }) =>
  Math.min(max, Math.max(min, Math.ceil(value)));

/** A height from an address or attribute: whole pixels from 240 to 1200. */
export const clampAskedHeight = (height: number): number => clamp(height, ASKED);

/** A height from a message: whole pixels from 160 to 8000. Rounded up: half a pixel too few is a scroll bar. */
export const clampToldHeight = (height: number): number => clamp(height, TOLD);

/** A place in an embed from a message: whole pixels from its top, no further than it can be high. */
export const clampTop = (top: number): number => clamp(top, { min: 0, max: TOLD.max });
