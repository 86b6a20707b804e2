import type { Device } from "./device.ts";
import { openPage } from "./openPage.ts";
import { OURS } from "./side.ts";

export type PlotSize = { readonly width: number; readonly height: number };

/** How large the timeline is on our page, so that raw vis-timeline gets the same room. CSS pixels. */
export async function measurePlot(
  executablePath: string,
  device: Device,
  address: string,
): Promise<PlotSize> {
  const open = await openPage(executablePath, device);
  try {
    await open.page.goto(address);
    const plot = open.page.locator(OURS.plot);
    const box = await plot.boundingBox({ timeout: 10_000 });
    if (!box) throw new Error(`Our page shows no ${OURS.plot}.`);
    return { width: Math.round(box.width), height: Math.round(box.height) };
  } finally {
    await open.close();
  }
}
