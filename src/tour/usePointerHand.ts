import { type RefObject, useEffect, useEffectEvent } from "react";

const FIELDS = "input, select, textarea, [contenteditable='true']";

/**
 * What a pointer does on the stage. `onHand`: any press or turn of the wheel, but on the buttons of autoplay itself. What a
 * pointer pressed gives the focus back, or it would keep the space bar for itself; but not what is typed or chosen in.
 */
export function usePointerHand(root: RefObject<HTMLElement | null>, onHand: () => void): void {
  const onPointer = useEffectEvent(({ target }: Event) => {
    if (!(target instanceof Element && target.closest("[data-autoplay]"))) onHand();
  });
  useEffect(() => {
    const stage = root.current;
    if (!stage) return;
    stage.focus({ preventScroll: true });
    const onClick = ({ detail, target }: MouseEvent) => {
      // Of a click by the keyboard, `detail` is 0.
      if (detail === 0 || !(target instanceof Node)) return;
      const pressed = document.activeElement;
      if (!pressed?.contains(target) || !stage.contains(pressed) || pressed.matches(FIELDS)) return;
      stage.focus({ preventScroll: true });
    };
    stage.addEventListener("pointerdown", onPointer);
    stage.addEventListener("wheel", onPointer, { passive: true });
    stage.addEventListener("click", onClick);
    return () => {
      stage.removeEventListener("pointerdown", onPointer);
      stage.removeEventListener("wheel", onPointer);
      stage.removeEventListener("click", onClick);
    };
  }, [root]);
}
