import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseAst } from "vite";
import { describe, expect, test } from "vitest";

type FolderRule = {
  /** Other folders in `src` that it may import. Its own files it always may. */
  readonly folders: readonly string[];
  /** Packages it may import, by exact name; `x/*` is anything under `x`, `node:*` anything of Node. */
  readonly packages: readonly string[];
};

/** Who may import whom: the table in the README's data flow. A folder that is not here may not exist. */
const RULES: Readonly<Record<string, FolderRule>> = {
  model: { folders: [], packages: ["zod/mini"] },
  words: { folders: ["model"], packages: [] },
  preprocess: { folders: ["model"], packages: ["node:*", "yaml", "edtf", "zod"] },
  // Finding: filters and words. Only what builds the index of words knows the library for it.
  search: { folders: ["model", "words"], packages: ["minisearch"] },
  layout: { folders: ["model"], packages: [] },
  // It writes the built pages from the app's own components.
  prerender: {
    folders: ["model", "words", "layout", "timeline", "ui", "panels", "app"],
    packages: ["node:*", "react", "react-dom/server", "zod/mini"],
  },
  load: { folders: ["model"], packages: ["react", "@tanstack/react-query"] },
  store: { folders: ["model", "search"], packages: ["zustand", "zustand/*"] },
  embed: { folders: ["model"], packages: [] },
  ui: { folders: [], packages: ["react"] },
  timeline: {
    folders: ["model", "words", "layout", "ui"],
    packages: ["react", "vis-timeline/*", "vis-data/*", "moment"],
  },
  panels: { folders: ["model", "words", "layout", "search", "ui"], packages: ["react", "react-dom", "diff"] },
  tour: { folders: ["model", "words", "layout", "ui"], packages: ["react", "react-dom"] },
  app: {
    folders: [
      "load",
      "store",
      "search",
      "layout",
      "timeline",
      "panels",
      "tour",
      "embed",
      "ui",
      "words",
      "model",
    ],
    // The provider of the query client, the hook that reads the store, and the root of the page.
    packages: [
      ...["react", "react-dom/client", "react-error-boundary", "@tanstack/react-query", "zustand"],
      "d3-interpolate",
    ],
  },
  // Files that lie in `src` itself: main.tsx.
  "": { folders: ["app", "ui"], packages: ["react", "react-dom/client"] },
};

/** Packages that only these files (or the files in these folders) may import, whatever their folder may. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  "zod/mini": ["model/storySchema.ts", "prerender/"],
  minisearch: ["search/searchStory.ts"],
  diff: ["panels/toWordDiff.ts"],
  "d3-interpolate": ["app/wideFlight.ts"],
};

/** Packages that a file may not import though its folder may. */
const NOT_IN: Readonly<Record<string, readonly string[]>> = {
  "timeline/TimelineWidget.ts": ["react"],
};

const TEST_PACKAGES = ["vitest", "fast-check", "vite", "node:*", "react-dom/server", "react"];

const isTest = (path: string) => /(\.test\.tsx?|^testSetup\.ts)$/.test(path);
const isFixture = (path: string) => /Fixture\.tsx?$/.test(path);
const toFolder = (path: string) => (path.includes("/") ? path.slice(0, path.indexOf("/")) : "");
const matches = (name: string, patterns: readonly string[]) =>
  patterns.some((pattern) =>
    pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );

/** What this file imports against the table. `path` is relative to `src`, with `/`. */
function findViolations(path: string, code: string): readonly string[] {
  const rule = RULES[toFolder(path)];
  if (rule === undefined) return [`${path}: the folder is not in the import table`];
  const found = toImports(path, code).flatMap((name) => {
    const why = name.startsWith(".") ? refuseFile(path, name, rule) : refusePackage(path, name, rule);
    return why === null ? [] : [`${path} imports ${name}: ${why}`];
  });
  // JSX imports React without saying so.
  const jsx = path.endsWith(".tsx") && !isTest(path) && !rule.packages.includes("react");
  return jsx ? [...found, `${path}: no React in this folder`] : found;
}

function refuseFile(path: string, name: string, rule: FolderRule): string | null {
  const target = posix.join(posix.dirname(path), name);
  if (target.startsWith("..")) return "it is outside src";
  if (isTest(target)) return "it is a test";
  if (isFixture(target)) {
    if (!isTest(path) && !isFixture(path)) return "fixtures are for tests";
    if (target === "model/storyFixture.ts") return null;
  }
  const [from, to] = [toFolder(path), toFolder(target)];
  if (target.endsWith(".css") && to !== from && to !== "ui") return "styles come from the same folder or ui";
  if (to === "" && from !== "") return "nothing imports what lies in src itself";
  return to === from || rule.folders.includes(to) ? null : `${from || "src"} may not import ${to}`;
}

function refusePackage(path: string, name: string, rule: FolderRule): string | null {
  if (isTest(path) && matches(name, TEST_PACKAGES)) return null;
  if (matches(name, NOT_IN[path] ?? [])) return "not in this file";
  const only = ONLY_IN[name];
  if (
    only !== undefined &&
    !only.some((place) => path === place || (place.endsWith("/") && path.startsWith(place)))
  ) {
    return `only in ${only.join(", ")}`;
  }
  return matches(name, rule.packages) ? null : `${toFolder(path) || "src"} may not use this package`;
}

/**
 * Every module that the code names: `import`, `import type`, `export … from`, `import()`, `import("…").Type`,
 * `import x = require()`, `require()`, and `new URL("…", import.meta.url)`, which is how a worker is named.
 */
function toImports(path: string, code: string): readonly string[] {
  const names: string[] = [];
  const add = (source: unknown) => {
    names.push(isNode(source) && typeof source.value === "string" ? source.value : "(not a plain string)");
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isNode(node)) return;
    switch (node.type) {
      case "ImportDeclaration":
      case "ExportAllDeclaration":
      case "ImportExpression":
      case "TSImportType":
        add(node.source);
        break;
      case "ExportNamedDeclaration":
        if (node.source) add(node.source);
        break;
      case "TSExternalModuleReference":
        add(node.expression);
        break;
      case "CallExpression":
        if (isNamed(node.callee, "require")) add(toFirst(node.arguments));
        break;
      case "NewExpression":
        if (isNamed(node.callee, "URL") && /import\.meta\.url\s*\)?$/.test(toText(node, code))) {
          add(toFirst(node.arguments));
        }
        break;
    }
    for (const child of Object.values(node)) if (typeof child === "object") visit(child);
  };
  visit(parseAst(code, { lang: path.endsWith("x") ? "tsx" : "ts" }));
  return names;
}

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isNamed = (node: unknown, name: string) =>
  isNode(node) && node.type === "Identifier" && node.name === name;
const toFirst = (list: unknown): unknown => (Array.isArray(list) ? list[0] : undefined);
const toText = (node: Readonly<Record<string, unknown>>, code: string) =>
  typeof node.start === "number" && typeof node.end === "number" ? code.slice(node.start, node.end) : "";

const readCode = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes("node_modules/"))
    .sort()
    .map((path) => ({ path, code: readFileSync(join(folder, path), "utf8") }));

const root = join(import.meta.dirname, "..");

describe("the house", () => {
  test("every import in src is in the table", () => {
    const files = readCode(join(root, "src"));
    expect(files.map(({ path }) => path)).toContain("model/parseStory.ts");
    expect(files.flatMap(({ path, code }) => findViolations(path, code))).toEqual([]);
  });

  test("the end-to-end tests import nothing from src", () => {
    const leaving = readCode(join(root, "e2e")).flatMap(({ path, code }) =>
      toImports(path, code).filter(
        (name) => name.startsWith(".") && posix.join("e2e", posix.dirname(path), name).startsWith("src"),
      ),
    );
    expect(leaving).toEqual([]);
  });
});

describe("the checker refuses", () => {
  test.each([
    ["model/x.ts", 'import { words } from "../words/words.ts";'],
    ["model/x.ts", 'import type { Words } from "../words/words.ts";'],
    ["model/x.ts", 'export { words } from "../words/words.ts";'],
    ["model/x.ts", 'export * from "../words/words.ts";'],
    ["model/x.ts", 'export type W = import("../words/words.ts").Words;'],
    ["model/x.ts", 'export const x = () => import("../words/words.ts");'],
    ["model/x.ts", 'const words = require("../words/words.ts");'],
    ["model/x.ts", 'import w = require("../words/words.ts");'],
    ["model/x.ts", 'new Worker(new URL("../words/words.ts", import.meta.url));'],
    ["model/x.ts", "export const x = (name: string) => import(name);"],
    ["model/x.ts", 'import "react";'],
    ["model/x.tsx", "export const X = () => null;"],
    ["model/x.ts", 'import * as z from "zod/mini";'],
    ["model/storySchema.ts", 'import * as z from "zod";'],
    ["preprocess/x.ts", 'import * as z from "zod/mini";'],
    ["preprocess/x.ts", 'import { words } from "../words/words.ts";'],
    ["layout/x.ts", 'import { useState } from "react";'],
    ["store/x.ts", 'import { useState } from "react";'],
    ["store/exploreStore.ts", 'import * as z from "zod/mini";'],
    ["embed/x.ts", 'import { useState } from "react";'],
    ["load/x.ts", 'import { words } from "../words/words.ts";'],
    ["panels/x.tsx", 'import { Timeline } from "../timeline/Timeline.tsx";'],
    ["panels/x.tsx", 'import styles from "../timeline/Timeline.module.css";'],
    ["app/x.tsx", 'import styles from "../panels/EventList.module.css";'],
    ["panels/x.tsx", 'import { Timeline } from "vis-timeline/esnext";'],
    ["panels/x.tsx", 'import { readFileSync } from "node:fs";'],
    ["panels/x.tsx", 'import { App } from "../app/App.tsx";'],
    ["app/x.tsx", 'import { renderPage } from "../prerender/renderPage.tsx";'],
    ["app/x.tsx", 'import { main } from "../preprocess/main.ts";'],
    ["app/x.tsx", 'import "../main.tsx";'],
    ["app/x.tsx", 'import config from "../../vite.config.ts";'],
    ["app/x.tsx", 'import { storyFixture } from "../model/storyFixture.ts";'],
    ["ui/x.test.tsx", 'import { parseStory } from "../model/parseStory.ts";'],
    ["app/x.test.ts", 'import "../model/parseStory.test.ts";'],
    ["timeline/TimelineWidget.ts", 'import { useState } from "react";'],
    ["main.tsx", 'import { words } from "./words/words.ts";'],
    ["helpers/x.ts", "export const x = 1;"],
  ])("%s: %s", (path, code) => {
    expect(findViolations(path, code)).toHaveLength(1);
  });

  test("each of several", () => {
    const code = 'import "react"; import { a } from "./a.ts"; export { b } from "../app/b.ts";';
    expect(findViolations("model/x.ts", code)).toEqual([
      "model/x.ts imports react: model may not use this package",
      "model/x.ts imports ../app/b.ts: model may not import app",
    ]);
  });
});

describe("the checker lets through", () => {
  test.each([
    ["model/x.ts", 'import { ok } from "./result.ts";'],
    ["model/x.ts", '// import "react";\nexport const x = "import React from \'react\'";'],
    ["model/storySchema.ts", 'import * as z from "zod/mini";'],
    ["store/exploreStore.ts", 'import { create } from "zustand";'],
    ["preprocess/x.ts", 'import { readFileSync } from "node:fs"; import * as z from "zod";'],
    ["prerender/x.ts", 'import { writeFileSync } from "node:fs"; import { App } from "../app/App.tsx";'],
    [
      "panels/x.tsx",
      'import styles from "./x.module.css"; import "../ui/tokens.css"; export const X = () => <p />;',
    ],
    ["timeline/x.ts", 'import { Timeline } from "vis-timeline/esnext";'],
    [
      "ui/x.test.tsx",
      'import { test } from "vitest"; import { storyFixture } from "../model/storyFixture.ts";',
    ],
    ["model/x.test.ts", 'import fc from "fast-check"; import { join } from "node:path";'],
    [
      "main.tsx",
      'import "./ui/base.css"; import { App } from "./app/App.tsx"; import { createRoot } from "react-dom/client";',
    ],
  ])("%s: %s", (path, code) => {
    expect(findViolations(path, code)).toEqual([]);
  });
});
