import type { ReactNode } from "react";
import styles from "./ArticleText.module.css";
import { ReadingLink } from "./ReadingLink.tsx";

type ArticleMarkProps = {
  /** Ids of the passages that cover the words, the shortest first. */
  readonly passages: readonly string[];
  /** Its place, by which the keyboard finds it. */
  readonly linkKey: string;
  /** Some passage begins here; right behind another's words. */
  readonly isFirst: boolean;
  readonly isEdge: boolean;
  readonly isCurrent: boolean;
  /** The selected event rests on it; the event that is pointed at does. */
  readonly isOwn: boolean;
  readonly isLit: boolean;
  /** A space between two passages that a third one covers: nothing that a link could be named by. */
  readonly isBlank: boolean;
  readonly isTabStop: boolean;
  readonly href: string;
  readonly onFollow: () => void;
  readonly children: ReactNode;
};

/** Words of an article that passages cover throughout: marked, and a link to the shortest of them. */
export function ArticleMark(props: ArticleMarkProps) {
  const { passages, linkKey, isFirst, isEdge, isCurrent, isOwn, isLit, children } = props;
  const classes = [
    styles.mark,
    passages.length > 1 && styles.deep,
    isEdge && styles.edge,
    isOwn && styles.own,
    isLit && styles.lit,
    isCurrent && styles.current,
  ];
  const link = (
    <ReadingLink
      href={props.href}
      onFollow={props.onFollow}
      data-key={linkKey}
      data-stop={isFirst ? "" : undefined}
      tabIndex={props.isTabStop ? 0 : -1}
      aria-current={isCurrent ? "true" : undefined}
      // A drag selects words; it doesn't carry the address away.
      draggable={false}
      className={styles.link}
    >
      {children}
    </ReadingLink>
  );
  return (
    <mark
      data-passages={passages.join(" ")}
      data-lit={isLit ? "" : undefined}
      className={classes.filter(Boolean).join(" ")}
    >
      {props.isBlank ? children : link}
    </mark>
  );
}
