import type { Lane, Passage, Source, Story, TimelineEvent } from "../model/storySchema.ts";

/** A source and its place in the story, which its colour and pattern follow. */
export type PlacedSource = { readonly source: Source; readonly index: number };

/** A story's records by id. `parseStory` has checked every reference, so a miss is an id from elsewhere. */
export type StoryLookup = {
  readonly story: Story;
  readonly sources: readonly PlacedSource[];
  readonly source: (id: string) => PlacedSource | undefined;
  readonly event: (id: string) => TimelineEvent | undefined;
  readonly passage: (id: string) => Passage | undefined;
  readonly lane: (id: string) => Lane | undefined;
  readonly isLandmark: (eventId: string) => boolean;
};

export function toStoryLookup(story: Story): StoryLookup {
  const sources = story.sources.map((source, index) => ({ source, index }));
  const sourceById = new Map(sources.map((placed) => [placed.source.id, placed]));
  const eventById = new Map(story.events.map((event) => [event.id, event]));
  const passageById = new Map(story.passages.map((passage) => [passage.id, passage]));
  const laneById = new Map(story.lanes.map((lane) => [lane.id, lane]));
  const landmarks = new Set(story.landmarks);
  return {
    story,
    sources,
    source: (id) => sourceById.get(id),
    event: (id) => eventById.get(id),
    passage: (id) => passageById.get(id),
    lane: (id) => laneById.get(id),
    isLandmark: (id) => landmarks.has(id),
  };
}
