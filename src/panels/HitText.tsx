import type { Hits } from "../search/searchTypes.ts";
import { HitMarks } from "./HitMarks.tsx";

export type HitTextProps = {
  readonly lang: string;
  /** In UTF-16 units of the text. */
  readonly hits: Hits;
  readonly children: string;
};

/** Words from a story, as `StoryText` has them, with the words of a search marked. */
export function HitText({ lang, hits, children }: HitTextProps) {
  return (
    <bdi lang={lang} dir="auto">
      <HitMarks hits={hits}>{children}</HitMarks>
    </bdi>
  );
}
