import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { build } from "vite";
import { defineConfig } from "vitest/config";

/** What the page may do: run its own script and style, show its own pictures, and ask its own origin for stories. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The policy stands in the built page only: the development server injects styles. */
const contentSecurityPolicy: Plugin = {
  name: "dateline:content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
      injectTo: "head-prepend",
    },
  ],
};

/**
 * The faces are asked for with the page, not after its style sheet: with `font-display: optional` one that comes
 * late is not used at all.
 */
const preloadFonts: Plugin = {
  name: "dateline:preload-fonts",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => file.endsWith(".woff2"))
        .map((file) => ({
          tag: "link",
          attrs: {
            ...{ rel: "preload", as: "font", type: "font/woff2", href: `./${file}`, crossorigin: "" },
            // After the style sheet, which the first paint waits for; and not on phones, where 85 kB cost a slow
            // line half a second: there the system's faces serve until these are in the cache.
            fetchpriority: "low",
            media: "(min-width: 40rem)",
          },
          injectTo: "head",
        })),
  },
};

const TARGET = ["chrome123", "firefox128", "safari18"];

/**
 * `embed.js`, which pages of other people load: one classic script under a name that stays, with nothing of the app in
 * it. In development it is built anew at each request.
 */
const embedLoader: Plugin = {
  name: "dateline:embed-loader",
  apply: (_, { isSsrBuild }) => !isSsrBuild,
  async generateBundle() {
    this.emitFile({ type: "asset", fileName: "embed.js", source: await bundleEmbedLoader() });
  },
  configureServer(server) {
    server.middlewares.use("/embed.js", (_, response, next) => {
      bundleEmbedLoader().then((code) => {
        response.setHeader("content-type", "text/javascript");
        response.end(code);
      }, next);
    });
  },
};

async function bundleEmbedLoader(): Promise<string> {
  const entry = fileURLToPath(new URL("src/embed/loader.ts", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "warn",
    // The name is for what a library exports; this one exports nothing.
    build: {
      target: TARGET,
      write: false,
      copyPublicDir: false,
      lib: { entry, formats: ["iife"], name: "dateline", fileName: () => "embed.js" },
    },
  });
  const files = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    "output" in each ? each.output : [],
  );
  const [file] = files;
  if (files.length !== 1 || file?.type !== "chunk") throw new Error("embed.js must be one file");
  return file.code;
}

/** `npm run preprocess -- --watch` publishes into `public`; the page in development then reloads. */
const reloadOnPublish: Plugin = {
  name: "dateline:reload-on-publish",
  apply: "serve",
  configureServer(server) {
    server.watcher.on("all", (_, file) => {
      if (file.endsWith("story.json")) server.ws.send({ type: "full-reload" });
    });
  },
};

/**
 * What stands in for packages that vis-timeline brings and we use little of. Gzipped, the timeline's chunk is 18.6 kB
 * smaller without moment and 6.0 kB without xss. Without uuid it would be 0.3 kB, and with terser less than 1 %, so
 * these stay as they are. `name`: the named export that is given as the default one.
 */
const STAND_INS = new Map([
  ["moment", { name: "utcMoment", file: "src/timeline/utcMoment.ts" }],
  ["xss", { name: "textOnlyXss", file: "src/timeline/textOnlyXss.ts" }],
]);
const STAND_IN = "\0dateline:stand-in:";

/**
 * For all but tests, which compare the stand-ins with the packages themselves. Modules of their own, because what
 * vis-timeline imports is a default export, and ours have names.
 */
const visStandIns: Plugin = {
  name: "dateline:vis-stand-ins",
  enforce: "pre",
  resolveId: (id, importer) => (STAND_INS.has(id) && !importer?.includes(".test.") ? STAND_IN + id : null),
  load(id) {
    const standIn = id.startsWith(STAND_IN) ? STAND_INS.get(id.slice(STAND_IN.length)) : undefined;
    if (!standIn) return null;
    const file = fileURLToPath(new URL(standIn.file, import.meta.url));
    return `export { ${standIn.name} as default } from ${JSON.stringify(file)};`;
  },
};

type Modules = {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
};

/**
 * Whether the entry imports a module before anything is asked for later. Such modules come in one file: what is shared
 * with a later part would otherwise be a small file of its own, and small files compress badly.
 */
function isNeededAtOnce(id: string, modules: Modules): boolean {
  const seen = new Set([id]);
  for (const each of seen) {
    const info = modules.getModuleInfo(each);
    if (info?.isEntry) return true;
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return false;
}

export default defineConfig({
  // Relative addresses: the build works from any folder of any static host.
  base: "./",
  // A missing file is a 404, not the front page in disguise.
  appType: "mpa",
  plugins: [react(), visStandIns, contentSecurityPolicy, preloadFonts, embedLoader, reloadOnPublish],
  // The development server bundles packages beforehand, without the plugins above, and keeps the result: a change in
  // a stand-in shows after `npm run dev -- --force`.
  optimizeDeps: { rolldownOptions: { plugins: [visStandIns] } },
  build: {
    // light-dark() and @media (scripting) as written; older browsers still get the list.
    target: TARGET,
    // A data: address would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: (id, modules) => (isNeededAtOnce(id, modules) ? "page" : null), debugName: "page" },
          ],
        },
      },
    },
    // Tells the last step of the build which styles an embed's page needs before its script.
    manifest: true,
  },
  server: { host: "127.0.0.1" },
  preview: {
    host: "127.0.0.1",
    port: 4173,
    // What a host of embeds must send (README, "Hosting"): frames in a sandbox have no origin, pages with COEP ask for the rest.
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Cross-Origin-Embedder-Policy": "require-corp",
    },
    cors: false,
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
    // Read like our own files, so that it gets what stands in for its packages.
    server: { deps: { inline: ["vis-timeline"] } },
    // Property tests are slow where other things run too.
    testTimeout: 30_000,
    setupFiles: ["src/testSetup.ts"],
  },
});
