/** Digits that follow one another within this time make one number. */
export const DIGITS_MS = 700;

/** What has been typed so far: empty where no number is waiting for its next digit. */
export type TypedDigits = { readonly text: string; readonly atMs: number };

export const NO_DIGITS: TypedDigits = { text: "", atMs: 0 };

/** `jump`: the index of the step that the digits name; `null` while another digit could still follow, or for none. */
export type DigitResult = { readonly typed: TypedDigits; readonly jump: number | null };

/**
 * One more digit of a step's number. It names its step at once where no longer number begins with it: of seven steps "3"
 * is the third, of twelve "1" may become "12". A number that no step has starts anew with its last digit.
 */
export function typeDigit(typed: TypedDigits, digit: number, nowMs: number, count: number): DigitResult {
  const before = nowMs - typed.atMs <= DIGITS_MS ? typed.text : "";
  const joined = Number(`${before}${digit}`);
  const number = joined > count ? digit : joined;
  if (number < 1 || number > count) return { typed: NO_DIGITS, jump: null };
  if (number * 10 > count) return { typed: NO_DIGITS, jump: number - 1 };
  return { typed: { text: String(number), atMs: nowMs }, jump: null };
}

/** The step that waiting digits name once their time is over. */
export function settleDigits(typed: TypedDigits, nowMs: number): DigitResult {
  if (typed.text === "" || nowMs - typed.atMs < DIGITS_MS) return { typed, jump: null };
  return { typed: NO_DIGITS, jump: Number(typed.text) - 1 };
}
