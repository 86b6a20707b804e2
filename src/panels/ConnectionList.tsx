import { Fragment } from "react";
import type { TimelineEvent } from "../model/storySchema.ts";
import { readingWords } from "../words/readingWords.ts";
import { words } from "../words/words.ts";
import styles from "./ConnectionList.module.css";
import { DateText } from "./DateText.tsx";
import { EventLink, type HrefOf } from "./EventLink.tsx";
import { Quote } from "./Quote.tsx";
import { SourceName } from "./SourceName.tsx";
import { StoryText } from "./StoryText.tsx";
import { type Connection, toConnections } from "./toConnections.ts";
import { toDirection } from "./toDirection.ts";
import type { StoryLookup } from "./toStoryLookup.ts";

type ConnectionProps = {
  readonly lookup: StoryLookup;
  readonly hrefOf: HrefOf;
  readonly onSelect?: ((eventId: string) => void) | undefined;
};

/** What an event belongs to, what came before and after it in the articles' own words, and who is named in it. */
export function ConnectionList({ event, ...shared }: ConnectionProps & { readonly event: TimelineEvent }) {
  const { panel } = words;
  const { story } = shared.lookup;
  const { partOf, parts, follows, followedBy, sameDay } = toConnections(story, event);
  const kinds = [
    { word: panel.partOf, connections: partOf },
    { word: readingWords.event.parts, connections: parts },
    { word: readingWords.event.follows, connections: follows },
    { word: readingWords.event.followedBy, connections: followedBy },
    { word: readingWords.event.sameDay, connections: sameDay },
  ].filter(({ connections }) => connections.length > 0);
  if (kinds.length === 0 && event.actors.length === 0) return null;
  return (
    <section className={styles.connections} aria-labelledby="panel-connections">
      <h3 id="panel-connections" className={styles.heading}>
        {readingWords.event.connectionsHeading}
      </h3>
      <dl>
        {kinds.map(({ word, connections }) => (
          <div key={word} className={styles.kind}>
            <dt>{word}</dt>
            {connections.map((connection) => (
              <dd key={connection.event.id}>
                <ConnectionItem connection={connection} {...shared} />
              </dd>
            ))}
          </div>
        ))}
        {event.actors.length > 0 && (
          <div className={styles.kind}>
            <dt>{readingWords.event.actors}</dt>
            <dd>
              {event.actors.map((actor, index) => (
                <Fragment key={actor}>
                  {index > 0 && ", "}
                  <StoryText lang={story.language}>{actor}</StoryText>
                </Fragment>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function ConnectionItem({
  connection: { event, passage: passageId },
  lookup,
  hrefOf,
  onSelect,
}: ConnectionProps & { readonly connection: Connection }) {
  const passage = passageId === undefined ? undefined : lookup.passage(passageId);
  const placed = passage && lookup.source(passage.source);
  return (
    <>
      <EventLink eventId={event.id} hrefOf={hrefOf} onSelect={onSelect} className={styles.link}>
        <StoryText lang={lookup.story.language}>{event.label}</StoryText>
      </EventLink>
      <p className={styles.date}>
        <DateText date={event.date} kind={event.kind} status={event.status} style="short" />
      </p>
      {passage && placed && (
        <p className={styles.words}>
          <SourceName {...placed} />{" "}
          <span dir={toDirection(passage.exact)} className={styles.quote}>
            <Quote lang={placed.source.language}>{passage.exact}</Quote>
          </span>
        </p>
      )}
    </>
  );
}
