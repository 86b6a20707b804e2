import { createElement, type ReactNode } from "react";
import styles from "./ArticleText.module.css";
import type { ArticleBlock } from "./toArticleSegments.ts";

type ArticleBlockTextProps = {
  readonly role: ArticleBlock["role"];
  readonly lang: string;
  /** Of the headline. */
  readonly headingLevel: 2 | 3 | 4;
  readonly children: ReactNode;
};

/** One part of an article, set as what it is. */
export function ArticleBlockText({ role, lang, headingLevel, children }: ArticleBlockTextProps) {
  const shared = { lang, dir: "auto" };
  switch (role) {
    case "headline":
      return createElement(`h${headingLevel}`, { ...shared, className: styles.headline }, children);
    case "dateline":
      return (
        <p {...shared} className={styles.dateline}>
          {children}
        </p>
      );
    case "standfirst":
      return (
        <p {...shared} className={styles.standfirst}>
          {children}
        </p>
      );
    case "paragraph":
    case "unnamed":
      return (
        <p {...shared} className={styles.paragraph}>
          {children}
        </p>
      );
    case "excerpt":
      return (
        <blockquote className={styles.excerpt}>
          <p {...shared} className={styles.paragraph}>
            {children}
          </p>
        </blockquote>
      );
  }
}
