type Hit = { readonly start: number; readonly end: number };

/** Writes a story's text as text, with `<mark>` around the stretches that a search found; nothing where it is the same. */
export function drawHits(element: HTMLElement, text: string, hits: readonly Hit[]): void {
  if (hits.length === 0 && element.childElementCount === 0 && element.textContent === text) return;
  const nodes: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(start, end);
    nodes.push(text.slice(at, start), mark);
    at = end;
  }
  element.replaceChildren(...nodes, text.slice(at));
}
