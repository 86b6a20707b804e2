import { useEffect, useEffectEvent, useRef } from "react";
import { type StageCommand, toStageCommand } from "./toStageCommand.ts";
import { DIGITS_MS, type DigitResult, NO_DIGITS, settleDigits, typeDigit } from "./typeDigit.ts";

export type StageKeyActions = {
  readonly onCommand: (command: Exclude<StageCommand, { type: "digit" }>["type"]) => void;
  readonly onJump: (index: number) => void;
  readonly scrolls?: boolean;
  /** Any key but the one that starts and stops autoplay, before its own effect. */
  readonly onHand: () => void;
  /** While the screen is black: any key, instead of its own effect. */
  readonly onWake: (() => void) | null;
};

const MODIFIERS = new Set(["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "Fn", "NumLock"]);
const CONTROLS = "button, a[href], summary, [role='button']";
const FIELDS = "input, select, textarea, dialog[open], [contenteditable='true']";

/**
 * The presenter's keys and clicker, wherever the focus is. `count`: of steps, for digits. `scrolls`: the arrows up and
 * down are left to a page that is longer than its window.
 */
export function useStageKeys(count: number, characterKeys: boolean, actions: StageKeyActions): void {
  const typed = useRef(NO_DIGITS);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const take = useEffectEvent((result: DigitResult) => {
    typed.current = result.typed;
    if (result.jump !== null) actions.onJump(result.jump);
  });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || MODIFIERS.has(event.key)) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (actions.scrolls && (event.key === "ArrowUp" || event.key === "ArrowDown")) return;
    if (actions.onWake) {
      event.preventDefault();
      if (!event.repeat) actions.onWake();
      return;
    }
    const command = toStageCommand(toStageKey(event), characterKeys);
    if (command?.type !== "autoplay") actions.onHand();
    if (!command) return;
    // In full screen the browser takes Escape for that first.
    if (command.type === "leave" && document.fullscreenElement) return;
    event.preventDefault();
    clearTimeout(timer.current);
    if (command.type === "digit") {
      take(typeDigit(typed.current, command.digit, event.timeStamp, count));
      timer.current = setTimeout(() => take(settleDigits(typed.current, Infinity)), DIGITS_MS);
      return;
    }
    typed.current = NO_DIGITS;
    const isTurning = command.type === "next" || command.type === "previous";
    if (isTurning || !event.repeat) actions.onCommand(command.type);
  });

  useEffect(() => {
    addEventListener("keydown", onKeyDown);
    return () => {
      removeEventListener("keydown", onKeyDown);
      clearTimeout(timer.current);
    };
  }, []);
}

function toStageKey(event: KeyboardEvent) {
  const { key, shiftKey, ctrlKey, altKey, metaKey, target } = event;
  const isOn = (selector: string) => target instanceof Element && target.closest(selector) !== null;
  const on = isOn(FIELDS) ? "field" : isOn(CONTROLS) ? "control" : "page";
  return { key, shiftKey, ctrlKey, altKey, metaKey, on } as const;
}
