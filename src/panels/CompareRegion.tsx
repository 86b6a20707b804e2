import { type ComponentPropsWithoutRef, type Ref, useEffect, useRef } from "react";

type CompareRegionProps = Omit<ComponentPropsWithoutRef<"section">, "tabIndex"> & {
  readonly ref?: Ref<HTMLElement>;
  readonly "aria-label": string;
};

/** A named region that takes the focus where there is something to scroll to in it, so that keys can scroll it. */
export function CompareRegion({ ref, children, ...rest }: CompareRegionProps) {
  const region = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const update = () => {
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isScroller =
        (overflowY !== "visible" && scrollHeight > clientHeight + 1) ||
        (overflowX !== "visible" && scrollWidth > clientWidth + 1);
      if (isScroller) element.tabIndex = 0;
      else if (document.activeElement !== element) element.removeAttribute("tabindex");
    };
    const observer = new ResizeObserver(update);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  });
  return (
    <section
      {...rest}
      ref={(element) => {
        region.current = element;
        if (typeof ref === "function") ref(element);
        else if (ref) ref.current = element;
      }}
    >
      {children}
    </section>
  );
}
