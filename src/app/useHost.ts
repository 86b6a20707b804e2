import { useEffect, useEffectEvent, useRef } from "react";
import { connectToHost, type HostConnection } from "../embed/embedChild.ts";
import type { EmbedConfig } from "../embed/embedConfig.ts";
import type { Story } from "../model/storySchema.ts";
import { applyEmbedLook, mergeColours } from "./embedLook.ts";

/** Keeps the page around an embed told, and does what it asks for. `content`: what the embed's height is measured by. */
export function useHost(
  story: Story,
  config: EmbedConfig,
  content: HTMLElement | null,
  eventId: string | null,
  onSelect: (eventId: string) => void,
): void {
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
  useEffect(() => connection.current?.tellSelected(eventId), [eventId]);
}
