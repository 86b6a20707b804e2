import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};
/** Compressed already. */
const STORED: readonly string[] = [".woff2", ".png", ".jpg", ".webp"];

type Served = { readonly body: Buffer; readonly headers: Readonly<Record<string, string>> };

export type BenchServer = {
  /** Ends in a slash. */
  readonly address: string;
  readonly close: () => void;
};

/**
 * Serves folders (`/` and what lies under it) and texts from memory on 127.0.0.1, gzipped as a static host would.
 * Everything is read and compressed before the first request, so that no measurement waits for it.
 */
export async function startServer(
  folders: Readonly<Record<string, string>>,
  texts: ReadonlyMap<string, string>,
): Promise<BenchServer> {
  const served = new Map<string, Served>();
  for (const [prefix, folder] of Object.entries(folders)) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      const path =
        prefix +
        file
          .slice(folder.length)
          .replace(/^[\\/]+/, "")
          .replaceAll("\\", "/");
      served.set(path, toServed(path, readFileSync(file)));
    }
  }
  for (const [path, text] of texts) served.set(path, toServed(path, Buffer.from(text)));

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const found = served.get(path.endsWith("/") ? `${path}index.html` : path);
    if (!found) {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not here.");
      return;
    }
    response.writeHead(200, found.headers).end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error("The server has no port.");
  return {
    address: `http://127.0.0.1:${at.port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function toServed(path: string, content: Buffer): Served {
  const type = { "content-type": TYPES[extname(path)] ?? "application/octet-stream" };
  if (STORED.includes(extname(path))) {
    return { body: content, headers: { ...type, "content-length": String(content.length) } };
  }
  const body = gzipSync(content);
  return { body, headers: { ...type, "content-encoding": "gzip", "content-length": String(body.length) } };
}
