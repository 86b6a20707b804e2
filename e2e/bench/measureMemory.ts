import { type OpenPage, readCounters } from "./openPage.ts";

export type MemoryCost = { readonly heapBytes: number; readonly domNodes: number };

/** What is left after everything that can be thrown away has been. Nodes count texts too. */
export async function measureMemory({ cdp }: OpenPage): Promise<MemoryCost> {
  await cdp.send("HeapProfiler.collectGarbage");
  await cdp.send("HeapProfiler.collectGarbage");
  const read = await readCounters(cdp);
  return { heapBytes: read("JSHeapUsedSize"), domNodes: read("Nodes") };
}
