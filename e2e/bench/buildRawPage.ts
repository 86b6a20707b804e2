import { fileURLToPath } from "node:url";
import { build } from "vite";

const ROOT = fileURLToPath(new URL("raw/", import.meta.url));
const OUT = fileURLToPath(new URL("../../.build/bench/raw/", import.meta.url));

/** Builds the page with raw vis-timeline as Vite builds any page, and returns its folder. */
export async function buildRawPage(): Promise<string> {
  await build({
    configFile: false,
    root: ROOT,
    base: "./",
    logLevel: "warn",
    build: { outDir: OUT, emptyOutDir: true, target: ["chrome123", "firefox128", "safari18"] },
  });
  return OUT;
}
