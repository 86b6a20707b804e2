import { parseStory, type StoryError } from "../model/parseStory.ts";
import { err, ok, type Result } from "../model/result.ts";
import type { Story } from "../model/storySchema.ts";

/** Every way in which a story can fail to arrive. Only the first three can get better by asking again. */
export type LoadError =
  | { readonly kind: "offline" }
  | { readonly kind: "unreachable" }
  | { readonly kind: "server"; readonly status: number }
  | { readonly kind: "missing"; readonly status: number }
  | { readonly kind: "not-json" }
  | { readonly kind: "cut-off" }
  | { readonly kind: "other-story"; readonly id: string }
  | { readonly kind: "refused"; readonly errors: readonly StoryError[] }
  | { readonly kind: "bad-index" };

export const isWorthRetrying = (error: LoadError): boolean =>
  error.kind === "offline" || error.kind === "unreachable" || error.kind === "server";

/** Fetches and checks a story. Never rejects, unless `signal` aborts. */
export async function fetchStory(id: string, signal?: AbortSignal): Promise<Result<Story, LoadError>> {
  const json = await fetchJson(`stories/${encodeURIComponent(id)}/story.json`, signal);
  if (!json.ok) return json;
  const story = parseStory(json.value);
  if (!story.ok) return err({ kind: "refused", errors: story.error });
  return story.value.id === id ? story : err({ kind: "other-story", id: story.value.id });
}

/** Fetches JSON from the page's own site. Never rejects, unless `signal` aborts. */
export async function fetchJson(address: string, signal?: AbortSignal): Promise<Result<unknown, LoadError>> {
  let text: string;
  try {
    const response = await fetch(address, { credentials: "same-origin", ...(signal && { signal }) });
    if (!response.ok) {
      const { status } = response;
      return err({ kind: status >= 500 || status === 429 ? "server" : "missing", status });
    }
    text = await response.text();
  } catch (error) {
    if (signal?.aborted) throw error;
    return err({ kind: globalThis.navigator?.onLine === false ? "offline" : "unreachable" });
  }
  return readJson(text);
}

/** Tells a file that stops too early from one that never was JSON (a host's HTML page, say). */
export function readJson(text: string): Result<unknown, LoadError> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err({ kind: /^\s*[{[]/.test(text) && endsOpen(text) ? "cut-off" : "not-json" });
  }
}

/** Whether the text ends inside a string, an object or an array. */
function endsOpen(text: string): boolean {
  const outside = text.replace(/"(?:[^"\\]|\\.)*"/gs, "");
  const opened = outside.match(/[{[]/g)?.length ?? 0;
  const closed = outside.match(/[}\]]/g)?.length ?? 0;
  return outside.includes('"') || opened > closed;
}
