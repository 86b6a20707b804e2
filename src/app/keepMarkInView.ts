/**
 * Where the opened event is a sheet over the page, its mark may lie under it: then the page scrolls, and only the
 * page, so that nothing on the timeline moves. Returns a function that gives up waiting for the mark.
 */
export function keepMarkInView(): () => void {
  let frame = 0;
  let framesLeft = 300;
  const look = () => {
    const mark = document.querySelector("[data-slot=timeline] [data-selected] button");
    if (mark) scrollFromUnderSheet(mark);
    // Opened with the page: the timeline comes later.
    else if (framesLeft-- > 0) frame = requestAnimationFrame(look);
  };
  look();
  return () => cancelAnimationFrame(frame);
}

function scrollFromUnderSheet(mark: Element): void {
  const sheet = document.querySelector("[data-opened]");
  if (!sheet || getComputedStyle(sheet).position !== "fixed") return;
  const { top, bottom } = mark.getBoundingClientRect();
  const visiblePx = sheet.getBoundingClientRect().top;
  if (top >= 0 && bottom <= visiblePx) return;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollBy({ top: top - visiblePx * 0.6, behavior: isCalm ? "instant" : "smooth" });
}
