import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { parseEmbedConfig } from "../embed/embedConfig.ts";
import styles from "./EmbedPage.module.css";
import { applyEmbedLook } from "./embedLook.ts";

export { EmbedPage } from "./EmbedPage.tsx";

/** An embed looks as its address says from the first frame on; what the page around it wishes comes later. */
export const applyAddressLook = (search: string): void =>
  applyEmbedLook({ ...parseEmbedConfig(search).config, scheme: null });

/**
 * Draws the live embed out of sight, over the prerendered one, and changes the two as soon as its timeline is drawn: the
 * still picture stays until then, and nothing jumps. Where the story or the timeline doesn't come, the picture, whose
 * marks are links, and the list stay for good, and a sentence says why.
 */
export function replaceStill(root: HTMLElement, app: ReactNode): void {
  const live = document.createElement("div");
  live.className = styles.live ?? "";
  live.inert = true;
  document.body.append(live);
  createRoot(live).render(app);
  const observer = new MutationObserver(() => {
    const problem = live.querySelector("[role=alert]");
    if (problem) sayInStill(root, problem);
    if (!live.querySelector("[data-drawn]")) return;
    observer.disconnect();
    const isListOpen = root.querySelector("details")?.open === true;
    live.className = "";
    live.inert = false;
    root.replaceChildren(live);
    const list = live.querySelector("details");
    if (list && isListOpen) list.open = true;
  });
  observer.observe(live, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["data-drawn"],
  });
}

/** What the live embed says of itself, in the one that is seen. Its buttons belong to the live one. */
function sayInStill(root: HTMLElement, problem: Element): void {
  root.dataset.dead = "";
  const said = problem.cloneNode(true);
  if (!(said instanceof Element)) return;
  for (const button of said.querySelectorAll("button, a")) button.remove();
  root.querySelector("[data-problem]")?.remove();
  const place = document.createElement("div");
  place.dataset.problem = "";
  place.append(said);
  root.append(place);
}
