import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { words } from "../words/words.ts";

/** A panel did not arrive; the list has everything that it would have shown. */
export function PanelMissing({ onClose }: { onClose(): void }) {
  return (
    <Notice tone="warning" role="alert" title={words.failure.panelHeading}>
      <p>{words.failure.panel}</p>
      <Button onClick={() => location.reload()}>{words.failure.reloadPage}</Button>{" "}
      <Button onClick={onClose}>{words.panel.close}</Button>
    </Notice>
  );
}
