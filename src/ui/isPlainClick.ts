/** What decides whether a click on a link asks for this page or for another tab, window or file. */
type Click = {
  readonly button: number;
  readonly defaultPrevented: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
};

/** Whether the page may answer the click itself; every other click is the browser's. */
export function isPlainClick(click: Click): boolean {
  return (
    click.button === 0 &&
    !click.defaultPrevented &&
    !(click.altKey || click.ctrlKey || click.metaKey || click.shiftKey)
  );
}
