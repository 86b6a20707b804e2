import { type RefObject, useEffect, useEffectEvent } from "react";

/**
 * What a pointer does on the stage. `onHand`: any press or turn of the wheel, but on the buttons of autoplay itself. A
 * button that a pointer pressed gives the focus back, or it would keep the space bar for itself.
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
      const isOnButton = target instanceof Element && target.closest("nav button, fieldset button");
      if (detail > 0 && isOnButton) stage.focus({ preventScroll: true });
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
