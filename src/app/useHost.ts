import { useCallback, useEffect, useEffectEvent, useRef } from "react";
import { connectToHost, type HostConnection } from "../embed/embedChild.ts";
import type { EmbedConfig } from "../embed/embedConfig.ts";
import type { Story } from "../model/storySchema.ts";
import { applyEmbedLook, mergeColours } from "./embedLook.ts";

/**
 * Keeps the page around an embed told, and does what it asks for. `content`: what the embed's height is measured by.
 * Returns what is to be called when something has been opened below the timeline, with its element; `null`: closed.
 */
export function useHost(
  story: Story,
  config: EmbedConfig,
  content: HTMLElement | null,
  eventId: string | null,
  onSelect: (eventId: string) => void,
): (opened: HTMLElement | null) => void {
  const connection = useRef<HostConnection | null>(null);
  const select = useEffectEvent(onSelect);
  const getSelected = useEffectEvent(() => eventId);
  useEffect(() => {
    if (!content) return;
    const connected = connectToHost({
      storyId: story.id,
      title: story.title,
      selectedId: getSelected(),
      content,
      heightPx: config.height,
      isEvent: (id) => story.events.some((event) => event.id === id),
      onSelect: (id) => select(id),
      onColours: (colours, scheme) =>
        applyEmbedLook({ theme: config.theme, colours: mergeColours(colours, config.colours), scheme }),
    });
    connection.current = connected;
    return () => {
      connection.current = null;
      connected.disconnect();
    };
  }, [story, config, content]);

  return useCallback(
    (opened: HTMLElement | null) => {
      if (opened) bringIntoFrame(opened, content);
      const top = opened ? opened.getBoundingClientRect().top + scrollY : undefined;
      connection.current?.tellSelected(eventId, top);
    },
    [content, eventId],
  );
}

/** How much of what was opened must be in view; else the frame scrolls to it, where it scrolls at all. */
const SEEN_PX = 160;

/** Scrolls within the frame only: the page around it is its host's. */
function bringIntoFrame(opened: HTMLElement, content: HTMLElement | null): void {
  const scroller =
    content && content.scrollHeight > content.clientHeight + 1 ? content : document.scrollingElement;
  const { top } = opened.getBoundingClientRect();
  if (!scroller || top + SEEN_PX <= innerHeight) return;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  // The lower part of the timeline stays above it.
  scroller.scrollBy({ top: top - innerHeight * 0.35, behavior: isCalm ? "instant" : "smooth" });
}
