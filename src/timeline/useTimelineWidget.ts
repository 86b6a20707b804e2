import { type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { TimelineWidget, type WidgetProps } from "./TimelineWidget.ts";

/**
 * A widget in `host` for as long as the component is there, given the props after each render that changes them.
 * What the widget throws in a frame of its own is thrown again while rendering, so that an error boundary gets it.
 */
export function useTimelineWidget(
  host: HTMLElement | null,
  props: WidgetProps | null,
  onDrawn: () => void,
): RefObject<TimelineWidget | null> {
  const widget = useRef<TimelineWidget | null>(null);
  const [crash, setCrash] = useState<{ readonly error: unknown } | null>(null);
  const onDrawnNow = useEffectEvent(onDrawn);

  useLayoutEffect(() => {
    if (!host) return;
    const made = new TimelineWidget(host, {
      onDrawn: () => onDrawnNow(),
      onCrash: (error) => setCrash({ error }),
    });
    widget.current = made;
    return () => {
      widget.current = null;
      made.destroy();
    };
  }, [host]);

  useLayoutEffect(() => {
    if (host && props) widget.current?.setProps(props);
  }, [host, props]);

  if (crash) throw crash.error;
  return widget;
}
