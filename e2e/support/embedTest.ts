import { test as base } from "@playwright/test";

/** Tests with pages of two origins. `served`: where the build is; the pages around the embeds are elsewhere. */
export const test = base.extend<{ served: string }>({
  served: async ({ baseURL }, use) => {
    if (!baseURL) throw new Error("playwright.config.ts names a baseURL");
    await use(baseURL);
  },
});
