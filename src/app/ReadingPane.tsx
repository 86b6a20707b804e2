import { memo, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Story } from "../model/storySchema.ts";
import { EventList } from "../panels/EventList.tsx";
import type { ExploreStore } from "../store/exploreStore.ts";
import { formatUrlState, parseUrlState } from "../store/urlState.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { words } from "../words/words.ts";
import type { ExploreActions } from "./exploreActions.ts";
import { FILLS_WINDOW } from "./fillsWindow.ts";
import styles from "./StoryPage.module.css";
import { useEventPanel } from "./useEventPanel.ts";

type ReadingPaneProps = {
  story: Story;
  store: ExploreStore;
  /** Event ids in reading order. */
  order: readonly string[];
  eventId: string | null;
  actions: ExploreActions;
};

const HEADING_ID = "opened-event";

/** A link that works without this script too: it leads to the event in the list. */
const toHref = (eventId: string) =>
  `${formatUrlState({ ...parseUrlState("").state, eventId })}#event-${eventId}`;

/**
 * Where the opened event is a sheet over the page, its mark may lie under it: then the page scrolls, and only the
 * page, so that nothing on the timeline moves.
 */
function keepMarkInView(): () => void {
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

/** The list of all events, and over it the opened one. */
export const ReadingPane = memo(function ReadingPane(props: ReadingPaneProps) {
  const { story, store, order, eventId, actions } = props;
  const hoveredId = useStore(store, (state) => state.hoveredId);
  const [tall, setTall] = useState(false);
  const panel = useEventPanel();
  const isWaiting = panel.kind === "loading";
  const lastId = useRef<string | null>(null);

  useEffect(() => {
    // Opened before the panel is here: what follows is for when it is.
    if (eventId && isWaiting) return;
    if (eventId && actions.takeFocus()) document.getElementById(HEADING_ID)?.focus({ preventScroll: true });
    // Closed, and focus was in what has just gone: back to where it came from, else to the entry in the list.
    if (!eventId && lastId.current && document.activeElement === document.body && !actions.returnFocus()) {
      const entry = document.querySelector<HTMLElement>(`#event-${lastId.current} a`);
      // Under a sheet the list is the page, and the page stays where it is.
      entry?.focus({ preventScroll: !matchMedia(FILLS_WINDOW).matches });
    }
    lastId.current = eventId;
    return eventId ? keepMarkInView() : undefined;
  }, [eventId, isWaiting, actions]);

  const at = eventId === null ? -1 : order.indexOf(eventId);
  const isOpened = eventId !== null && !isWaiting;
  return (
    <section
      id="reading"
      tabIndex={-1}
      aria-label={words.app.readingRegion}
      className={`${styles.reading} ${isOpened ? styles.withSheet : ""}`}
    >
      <div className={`${styles.list} ${isOpened ? styles.covered : ""}`}>
        <EventList
          story={story}
          selectedId={eventId}
          hoveredId={hoveredId}
          hrefOf={toHref}
          onSelect={actions.openToRead}
          onHover={actions.hover}
        />
      </div>
      {isOpened && (
        <div key={eventId} className={styles.opened} data-tall={tall} data-opened="">
          <div className={styles.sheetSize}>
            <Button aria-expanded={tall} onClick={() => setTall(!tall)}>
              {tall ? words.app.shrinkSheet : words.app.growSheet}
            </Button>
          </div>
          {panel.kind === "here" ? (
            <panel.EventPanel
              story={story}
              eventId={eventId}
              headingId={HEADING_ID}
              hrefOf={toHref}
              onSelect={actions.openToRead}
              onClose={() => actions.open(null)}
              previousId={order[at - 1] ?? null}
              nextId={order[at + 1] ?? null}
            />
          ) : (
            <Notice tone="warning" role="alert" title={words.failure.panelHeading}>
              <p>{words.failure.panel}</p>
              <Button onClick={() => location.reload()}>{words.failure.reloadPage}</Button>{" "}
              <Button onClick={() => actions.open(null)}>{words.panel.close}</Button>
            </Notice>
          )}
        </div>
      )}
    </section>
  );
});
