import { useMemo } from "react";
import type { Story } from "../model/storySchema.ts";
import { Button } from "../ui/Button.tsx";
import { readingWords } from "../words/readingWords.ts";
import { words } from "../words/words.ts";
import { ClaimList } from "./ClaimList.tsx";
import { ConnectionList } from "./ConnectionList.tsx";
import { DateBasis } from "./DateBasis.tsx";
import { DateText } from "./DateText.tsx";
import { EventLink } from "./EventLink.tsx";
import { EventLinks } from "./EventLinks.tsx";
import styles from "./EventPanel.module.css";
import { HowFarApart } from "./HowFarApart.tsx";
import { PassageList } from "./PassageList.tsx";
import { ReportedLine } from "./ReportedLine.tsx";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";
import { StoryText } from "./StoryText.tsx";
import { type StoryLookup, toStoryLookup } from "./toStoryLookup.ts";

export type EventPanelProps = {
  readonly story: Story;
  readonly eventId: string;
  /** The event that "How far apart" counts from; `null` where none is chosen. */
  readonly fromId: string | null;
  readonly onFrom: (eventId: string | null) => void;
  readonly hrefs: ReadingHrefs;
  readonly actions: ReadingActions;
  readonly onClose: () => void;
  /** The neighbours in order of time; `null` at the story's ends. */
  readonly previousId: string | null;
  readonly nextId: string | null;
  /** Id of the heading, which takes the focus when the panel opens. */
  readonly headingId?: string;
  /** In a column of somebody else's page: what the articles say comes first, and the rest is folded. */
  readonly isCompact?: boolean;
  /** The way back leads to what a search left, not to all events. */
  readonly isSearching?: boolean;
};

/** One event: when, how that is known, what each article says, where they differ, and what it is connected to. */
export function EventPanel(props: EventPanelProps) {
  const {
    story,
    eventId,
    fromId,
    onFrom,
    hrefs,
    actions,
    headingId = "event-panel-heading",
    isCompact,
  } = props;
  const lookup = useMemo(() => toStoryLookup(story), [story]);
  const event = lookup.event(eventId);
  if (!event) return null;
  const lane = lookup.lane(event.lane);
  const passages = (
    <>
      <PassageList passages={event.passages} lookup={lookup} hrefs={hrefs} onPassage={actions.onPassage} />
      <EventLinks links={event.links} lang={story.language} />
    </>
  );
  const toEvents = { lookup, hrefOf: hrefs.event, onSelect: actions.onEvent };
  const dating = (
    <>
      <DateBasis date={event.date} hrefs={hrefs} onPassage={actions.onPassage} {...toEvents} />
      <HowFarApart event={event} fromId={fromId} onFrom={onFrom} {...toEvents} />
    </>
  );
  const comparing = (
    <>
      <ClaimList
        eventId={eventId}
        hrefs={hrefs}
        onPassage={actions.onPassage}
        onClaim={actions.onClaim}
        {...toEvents}
      />
      <ConnectionList event={event} {...toEvents} />
    </>
  );
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <PanelControls {...props} lookup={lookup} />
      <header className={styles.header}>
        <p className={styles.kicker}>
          {lane && <StoryText lang={story.language}>{lane.label}</StoryText>}
          {lookup.isLandmark(eventId) && <span> · {words.panel.landmark}</span>}
        </p>
        <h2 id={headingId} tabIndex={-1} className={styles.label}>
          <StoryText lang={story.language}>{event.label}</StoryText>
        </h2>
        <p className={styles.date}>
          <DateText date={event.date} kind={event.kind} status={event.status} style="long" />
        </p>
        <ReportedLine event={event} lookup={lookup} className={styles.reported} />
      </header>
      {isCompact ? (
        <>
          {passages}
          <details className={styles.rest}>
            <summary>{readingWords.event.rest}</summary>
            {dating}
            {comparing}
          </details>
        </>
      ) : (
        <>
          {dating}
          {passages}
          {comparing}
        </>
      )}
    </section>
  );
}

function PanelControls(props: EventPanelProps & { readonly lookup: StoryLookup }) {
  const { lookup, hrefs, actions, onClose, previousId, nextId, isSearching } = props;
  const { panel } = words;
  const steps = [
    { id: previousId, rel: "prev", word: readingWords.event.previous },
    { id: nextId, rel: "next", word: readingWords.event.next },
  ] as const;
  return (
    <nav className={styles.controls} aria-label={readingWords.event.navigation}>
      <Button onClick={onClose}>{isSearching ? readingWords.event.toResults : panel.close}</Button>
      <ul className={styles.steps}>
        {steps.map(({ id, rel, word }) => {
          const event = id === null ? undefined : lookup.event(id);
          if (!event) return null;
          return (
            <li key={rel}>
              <EventLink
                eventId={event.id}
                hrefOf={hrefs.event}
                onSelect={actions.onEvent}
                rel={rel}
                className={`${styles.step} ${styles[rel]}`}
              >
                {word}
                <span className="visually-hidden">: {event.label}</span>
              </EventLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
