import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { words } from "../words/words.ts";
import styles from "./StoryPage.module.css";

type ChunkFallbackProps = {
  kind: "loading" | "missing";
  loading: string;
  missing: string;
  onBack(): void;
};

/** What stands in the place of a view that is on its way, or that didn't come. */
export function ChunkFallback({ kind, loading, missing, onBack }: ChunkFallbackProps) {
  if (kind === "loading") return <p className={styles.empty}>{loading}</p>;
  return (
    <Notice tone="warning" role="alert">
      <p>{missing}</p>
      <Button onClick={() => location.reload()}>{words.failure.reloadPage}</Button>{" "}
      <Button onClick={onBack}>{words.app.backToTimeline}</Button>
    </Notice>
  );
}
