import type { ReactNode } from "react";
import { ChunkFallback } from "./ChunkFallback.tsx";
import { useChunk } from "./useChunk.ts";

type ViewSlotProps<T> = {
  /** The same function at every call. */
  load: () => Promise<T>;
  /** Where it doesn't come. */
  onBack(): void;
  children(module: T): ReactNode;
};

/** The place of a view that loads when it is first asked for. */
export function ViewSlot<T>({ load, onBack, children: render }: ViewSlotProps<T>) {
  const chunk = useChunk(load, true);
  if (chunk.kind === "here") return render(chunk.module);
  return <ChunkFallback kind={chunk.kind} onBack={onBack} />;
}
