/** Whether a click on a link asks for this page; with a modifier it asks the browser for another tab, window or file. */
export function isPlainClick(click: {
  readonly button: number;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}): boolean {
  return click.button === 0 && !(click.altKey || click.ctrlKey || click.metaKey || click.shiftKey);
}
