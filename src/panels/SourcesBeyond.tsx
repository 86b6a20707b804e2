import { type RefObject, useEffect, useState } from "react";
import { readingWords } from "../words/readingWords.ts";
import { findScroller } from "./bringIntoView.ts";
import styles from "./ClaimTable.module.css";

/** A column that is cut off by no more than its own padding is in sight. In CSS pixels. */
const SLACK = 8;

/** How many sources of a table are out of sight to the right. For the eye only: no other way of reading is cut off. */
export function SourcesBeyond({ table }: { readonly table: RefObject<HTMLTableElement | null> }) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const element = table.current;
    const scroller = element && findScroller(element);
    if (!element || !scroller) return;
    const read = () => {
      const edge = scroller.getBoundingClientRect().left + scroller.clientWidth + SLACK;
      const heads = [...element.querySelectorAll("thead [data-source]")];
      setCount(heads.filter((head) => head.getBoundingClientRect().right > edge).length);
    };
    read();
    const observer = new ResizeObserver(read);
    for (const watched of [element, scroller]) observer.observe(watched);
    scroller.addEventListener("scroll", read, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener("scroll", read);
    };
  }, [table]);
  if (count === 0) return null;
  return (
    <span className={styles.beyond} aria-hidden="true">
      {readingWords.compare.sourcesBeyond(count)}
    </span>
  );
}
