import { words } from "../words/words.ts";
import { DateText } from "./DateText.tsx";
import { EntryQuotes } from "./EntryQuotes.tsx";
import { EventLink } from "./EventLink.tsx";
import styles from "./EventList.module.css";
import type { EventListProps } from "./EventList.tsx";
import { StoryText } from "./StoryText.tsx";
import type { OutlineEntry } from "./toOutline.ts";
import type { StoryLookup } from "./toStoryLookup.ts";

type Shared = Omit<EventListProps, "story"> & { readonly lookup: StoryLookup; readonly depth: number };

/** One ordered list of entries; the parts of each stand in a list of their own inside it. */
export function EventListEntries({
  entries,
  label,
  ...shared
}: Shared & { readonly entries: readonly OutlineEntry[]; readonly label?: string }) {
  return (
    <ol className={shared.depth === 0 ? styles.entries : styles.parts} aria-label={label}>
      {entries.map((entry) => (
        <Entry key={entry.event.id} entry={entry} {...shared} />
      ))}
    </ol>
  );
}

function Entry({ entry: { event, parts }, ...shared }: Shared & { readonly entry: OutlineEntry }) {
  const { lookup, depth, selectedId, hoveredId, hrefOf, onSelect, onHover } = shared;
  const Heading = depth === 0 ? "h3" : depth === 1 ? "h4" : "h5";
  const { language } = lookup.story;
  const lane = lookup.lane(event.lane);
  // Nested parts stand under their whole; one that is expected stands apart from it and names it.
  const whole = depth === 0 ? lookup.event(event.partOf ?? "") : undefined;
  const isSelected = event.id === selectedId;
  return (
    <li className={styles.item}>
      <article
        id={`event-${event.id}`}
        className={toClasses(
          styles.entry,
          isSelected && styles.selected,
          event.id === hoveredId && styles.hovered,
          lookup.isLandmark(event.id) && styles.landmark,
        )}
        onPointerEnter={onHover && (() => onHover(event.id))}
        onPointerLeave={onHover && (() => onHover(null))}
      >
        <div className={styles.lead}>
          <Heading className={styles.label}>
            <EventLink
              eventId={event.id}
              hrefOf={hrefOf}
              onSelect={onSelect}
              current={isSelected ? "true" : undefined}
            >
              <StoryText lang={language}>{event.label}</StoryText>
            </EventLink>
          </Heading>
          <p className={styles.meta}>
            <span className={styles.date}>
              <DateText date={event.date} kind={event.kind} status={event.status} style="long" />
            </span>{" "}
            {lane && (
              <span>
                <StoryText lang={language}>{lane.label}</StoryText>
              </span>
            )}{" "}
            {lookup.isLandmark(event.id) && <span className={styles.tag}>{words.panel.landmark}</span>}
          </p>
          {whole && (
            <p className={styles.whole}>
              {words.panel.partOf}{" "}
              <EventLink eventId={whole.id} hrefOf={hrefOf} onSelect={onSelect}>
                <StoryText lang={language}>{whole.label}</StoryText>
              </EventLink>
            </p>
          )}
        </div>
        <EntryQuotes event={event} lookup={lookup} />
      </article>
      {parts.length > 0 && (
        <EventListEntries
          {...shared}
          entries={parts}
          depth={depth + 1}
          label={`${words.panel.partsOf} ${event.label}`}
        />
      )}
    </li>
  );
}

const toClasses = (...classes: readonly (string | false | undefined)[]): string =>
  classes.filter(Boolean).join(" ");
