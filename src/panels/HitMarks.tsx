import type { Hits } from "../search/searchTypes.ts";
import styles from "./HitText.module.css";
import { toHitPieces } from "./toHitPieces.ts";

/** A text with the words of a search marked in it. `hits` count in UTF-16 units of the text. */
export function HitMarks({ hits, children }: { readonly hits: Hits; readonly children: string }) {
  return toHitPieces(children, hits).map(({ start, text, isHit }) =>
    isHit ? (
      <mark key={start} className={styles.hit}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
