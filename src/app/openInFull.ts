/** Opens one of our own pages beside this one; in a frame that may open none it takes this one's place. */
export function openInFull(href: string): void {
  if (!open(href, "_blank")) location.assign(href);
}
