import type { BrowserContextOptions } from "@playwright/test";

/** What the page is measured on. */
export type Device = {
  readonly context: BrowserContextOptions;
  readonly cpuSlowdown: number;
  /** As `Network.emulateNetworkConditions` wants it: bytes a second, ms until the response begins. */
  readonly network: {
    readonly latency: number;
    readonly downloadThroughput: number;
    readonly uploadThroughput: number;
  } | null;
};

const SHARED = { locale: "en-GB", timezoneId: "Europe/London", reducedMotion: "reduce" } as const;

/** A window on a desk, on a machine as fast as this one, beside the server. */
export const DESKTOP: Device = {
  context: { ...SHARED, viewport: { width: 1440, height: 900 } },
  cpuSlowdown: 1,
  network: null,
};

/** Four times slower, on slow 4G as Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
export const SLOW_PHONE: Device = {
  context: {
    ...SHARED,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
  cpuSlowdown: 4,
  network: { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
};
