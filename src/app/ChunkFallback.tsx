import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { words } from "../words/words.ts";
import styles from "./StoryPage.module.css";

/** What stands in the place of a view that is on its way, or that didn't come. */
export function ChunkFallback({ kind, onBack }: { kind: "loading" | "missing"; onBack(): void }) {
  if (kind === "loading") return <p className={styles.empty}>{words.app.viewLoading}</p>;
  return (
    <Notice tone="warning" role="alert">
      <p>{words.failure.view}</p>
      <Button onClick={() => location.reload()}>{words.failure.reloadPage}</Button>{" "}
      <Button onClick={onBack}>{words.app.backToTimeline}</Button>
    </Notice>
  );
}
