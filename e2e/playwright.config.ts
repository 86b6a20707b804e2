import { defineConfig } from "@playwright/test";
import { findBrowser, toLaunchOptions } from "./support/browser.ts";

const executablePath = findBrowser();
const port = 4273;

/** Tests run against the production build, under its content security policy. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that needs a second try is a defect of the test or of the page.
  retries: 0,
  workers: 2,
  timeout: 45_000,
  reporter: process.env.CI ? [["list"]] : [["line"]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: "en-GB",
    timezoneId: "Europe/London",
    viewport: { width: 1440, height: 900 },
    ...(executablePath && { launchOptions: toLaunchOptions(executablePath) }),
    trace: "retain-on-failure",
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: "..",
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
