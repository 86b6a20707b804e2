import type { KeysDialogProps } from "./KeysDialog.tsx";
import { useChunk } from "./useChunk.ts";

const loadKeysDialog = () => import("./KeysDialog.tsx");

/** The list of keys loads when it is first asked for. */
export function KeysSlot(props: KeysDialogProps) {
  const chunk = useChunk(loadKeysDialog, props.open);
  return chunk.kind === "here" ? <chunk.module.KeysDialog {...props} /> : null;
}
