import type { ReactNode } from "react";
import { SourceSwatch } from "../ui/SourceSwatch.tsx";
import { toToneClass } from "../ui/sourceTone.ts";
import styles from "./SourceName.module.css";
import { StoryText } from "./StoryText.tsx";
import type { PlacedSource } from "./toStoryLookup.ts";

/** A source's label in its colour behind its swatch, and whatever is said about it after that. */
export function SourceName({ source, index, children }: PlacedSource & { readonly children?: ReactNode }) {
  return (
    <span className={`${styles.name} ${toToneClass(index)}`}>
      <SourceSwatch index={index} />
      <span>
        <cite className={styles.label}>
          <StoryText lang={source.language}>{source.label}</StoryText>
        </cite>
        {children !== undefined && <span className={styles.about}> · {children}</span>}
      </span>
    </span>
  );
}
