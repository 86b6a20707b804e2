import { toKnowledgeEndMs } from "../layout/knowledgeEnd.ts";
import {
  createAxisOnTheWay,
  findAxisBreaks,
  fromAxisWindow,
  toAxisEvents,
  toAxisWindow,
} from "../layout/timeAxis.ts";
import type { TimeAxis } from "../layout/timeScale.ts";
import type { Story } from "../model/storySchema.ts";
import type { ExploreStore } from "../store/exploreStore.ts";
import type { ScaleSwitchProps } from "../timeline/ScaleSwitch.tsx";
import { runFlight } from "./flyWindow.ts";
import type { StoryView } from "./toStoryView.ts";

const FLIGHT_MS = 420;
/** With more events each picture on the way would cost more than there is time for. */
const MOST_IN_FLIGHT = 500;

/** What the whole story dates, folded parts and all: what the reader has hidden has a date all the same. */
const findStoryBreaks = (story: Story) =>
  findAxisBreaks(
    [...story.events, ...story.sources].map(({ date }) => date),
    toKnowledgeEndMs(story),
  );

/** Whether the story has anything to shorten. */
export const hasBreaks = (story: Story): boolean => findStoryBreaks(story).length > 0;

/** What the page draws with: puts the view, as the true scale has it, on the scale that the reader has chosen. */
export type ToAxisView = { readonly apply: (view: StoryView) => StoryView };

/**
 * Tells how to draw on the scale that the reader has chosen, now and whenever they choose another: in a short flight, in
 * which the stretches shrink or grow while both ends of what is seen stay, or at once where they asked for less motion.
 * Nothing is told of a story without breaks. Returns a function that ends it.
 */
export function followScale(
  story: Story,
  store: ExploreStore,
  onChange: (toView: ToAxisView) => void,
): () => void {
  const breaks = findStoryBreaks(story);
  if (breaks.length === 0) return () => {};
  const isOn = () => store.getState().scale === "breaks";
  const scaleSwitch = (on: boolean) => ({
    isOn: on,
    onToggle: () => store.setState({ scale: isOn() ? "true" : "breaks" }),
  });
  let part = 0;
  let stopFlight = () => {};
  const show = (next: number) => {
    part = next;
    const axis = part === 0 ? null : createAxisOnTheWay(breaks, part);
    const shown = scaleSwitch(isOn());
    onChange({ apply: (view) => toAxisView(view, axis, shown) });
  };
  const fly = () => {
    stopFlight();
    const [from, to] = [part, Number(isOn())];
    if (story.events.length > MOST_IN_FLIGHT) return show(to);
    show(from);
    stopFlight = runFlight(FLIGHT_MS, (share) =>
      show(share < 1 ? from + (to - from) * share * share * (3 - 2 * share) : to),
    );
  };
  show(Number(isOn()));
  const unsubscribe = store.subscribe((now, before) => {
    if (now.scale !== before.scale) fly();
  });
  return () => {
    unsubscribe();
    stopFlight();
  };
}

/** The view with everything in the time of this axis; `null`: of the true scale, which it has already. */
function toAxisView(view: StoryView, axis: TimeAxis | null, scaleSwitch: ScaleSwitchProps): StoryView {
  if (!axis) return { ...view, scaleSwitch };
  const drawn = view.placeInTime(
    toAxisEvents(axis, view.layoutEvents),
    toAxisEvents(axis, view.wholes),
    axis.toAxis(view.knowledgeEndMs),
    view.drawnIdOf,
    axis,
    scaleSwitch,
  );
  return {
    ...view,
    ...drawn,
    toShown: (stored) => drawn.toShown(stored && toAxisWindow(axis, stored)),
    toStored(window) {
      const shown = drawn.toStored(window);
      // A link must hold on the true scale too, which ends a little nearer.
      return shown && view.clamp(fromAxisWindow(axis, shown));
    },
  };
}
