import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { toLaunchOptions } from "../support/browser.ts";
import type { Device } from "./device.ts";
import { withinTime } from "./withinTime.ts";

export type OpenPage = {
  readonly page: Page;
  /** Chrome's own measurements. */
  readonly cdp: CDPSession;
  /** Never waits long: a page may be busy for minutes. */
  readonly close: () => Promise<void>;
};

/** A fresh browser with one empty page, so that no cache helps and a page that hangs can be ended. */
export async function openPage(executablePath: string, device: Device): Promise<OpenPage> {
  const browser = await chromium.launch(toLaunchOptions(executablePath));
  const context = await browser.newContext(device.context);
  // tsx keeps functions' names with this helper, which functions that are sent to the page don't find there.
  await context.addInitScript({ content: "globalThis.__name = (value) => value;" });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Performance.enable");
  await cdp.send("Network.enable");
  if (device.network)
    await cdp.send("Network.emulateNetworkConditions", { offline: false, ...device.network });
  if (device.cpuSlowdown > 1) await cdp.send("Emulation.setCPUThrottlingRate", { rate: device.cpuSlowdown });
  return { page, cdp, close: () => close(browser) };
}

async function close(browser: Browser): Promise<void> {
  await withinTime(browser.close(), 5_000);
}

/** One of Chrome's counters since the page was opened (`Performance.getMetrics`). */
export async function readCounters(cdp: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
}
