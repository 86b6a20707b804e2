import { useMemo, useState } from "react";
import { toDistance, toExactDay } from "../model/eventDate.ts";
import type { TimelineEvent } from "../model/storySchema.ts";
import { toDistanceParts } from "../words/formatDistance.ts";
import { readingWords } from "../words/readingWords.ts";
import { words } from "../words/words.ts";
import { DateText } from "./DateText.tsx";
import { EventLink, type HrefOf } from "./EventLink.tsx";
import styles from "./HowFarApart.module.css";
import { StoryText } from "./StoryText.tsx";
import { toOutline } from "./toOutline.ts";
import type { StoryLookup } from "./toStoryLookup.ts";

type HowFarApartProps = {
  readonly event: TimelineEvent;
  /** The event that days are counted from; `null` where none is chosen yet. */
  readonly fromId: string | null;
  readonly onFrom: (eventId: string | null) => void;
  readonly lookup: StoryLookup;
  readonly hrefOf: HrefOf;
  readonly onSelect?: ((eventId: string) => void) | undefined;
};

/** So many choices cost nothing that a reader notices. */
const FEW = 300;

/** How long before or after another event this one began, no more precisely than the two dates, and how that is counted. */
export function HowFarApart(props: HowFarApartProps) {
  const { event, fromId, onFrom, lookup } = props;
  const { distance } = readingWords;
  // An event is not counted from itself: a reader who opens it chooses anew.
  const from = fromId === null || fromId === event.id ? undefined : lookup.event(fromId);
  // Ten thousand choices cost half a second with each event that is opened; few readers ever want them. A focus, or a
  // press before the list unfolds, asks for them.
  const [isAsked, setAsked] = useState(false);
  const ask = () => setAsked(true);
  return (
    <section className={styles.apart} aria-labelledby="panel-apart">
      <div className={styles.choice}>
        <h3 id="panel-apart" className={styles.heading}>
          {distance.heading}
        </h3>
        <div className={styles.from}>
          <label htmlFor="panel-apart-from" className={styles.name}>
            {distance.countedFrom}
          </label>
          <select
            id="panel-apart-from"
            className={styles.select}
            onFocus={ask}
            onPointerDown={ask}
            onTouchStart={ask}
            value={from?.id ?? ""}
            onChange={({ target }) => onFrom(target.value === "" ? null : target.value)}
          >
            <option value="">{distance.choose}</option>
            {isAsked || lookup.story.events.length <= FEW ? (
              <EventOptions lookup={lookup} exceptId={event.id} />
            ) : (
              from && <option value={from.id}>{from.label}</option>
            )}
          </select>
        </div>
      </div>
      <p className={styles.answer} aria-live="polite">
        {from && <Answer {...props} from={from} />}
      </p>
      {from && <Counted events={[event, from]} lang={lookup.story.language} />}
    </section>
  );
}

/** Every other event once, in reading order, the landmarks first. */
function EventOptions({ lookup, exceptId }: { readonly lookup: StoryLookup; readonly exceptId: string }) {
  const { story } = lookup;
  const groups = useMemo(() => {
    const { reported, ahead } = toOutline(story);
    const all = [reported, ahead].map((entries) => entries.flatMap(toEvents));
    const isLandmark = ({ id }: TimelineEvent) => lookup.isLandmark(id);
    const { panel } = words;
    const demands = all[1]?.some(({ status }) => status === "demanded");
    const labels = [panel.listHeading, demands ? panel.aheadDemandedHeading : panel.aheadHeading];
    return [
      { label: readingWords.distance.landmarks, events: all.flat().filter(isLandmark) },
      ...all.map((events, i) => ({
        label: labels[i] ?? "",
        events: events.filter((event) => !isLandmark(event)),
      })),
    ];
  }, [story, lookup]);
  return groups.map(({ label, events }) => {
    const others = events.filter(({ id }) => id !== exceptId);
    if (others.length === 0) return null;
    return (
      <optgroup key={label} label={label}>
        {others.map(({ id, label: name }) => (
          <option key={id} value={id} lang={story.language} dir="auto">
            {name}
          </option>
        ))}
      </optgroup>
    );
  });
}

type Entry = ReturnType<typeof toOutline>["reported"][number];
const toEvents = ({ event, parts }: Entry): readonly TimelineEvent[] => [event, ...parts.flatMap(toEvents)];

function Answer({
  event,
  from,
  lookup,
  hrefOf,
  onSelect,
}: HowFarApartProps & { readonly from: TimelineEvent }) {
  const { distance } = readingWords;
  const lang = lookup.story.language;
  const pieces = distance.answer(event, toDistanceParts(toDistance(from.date, event.date), from));
  const qualifiers = new Set([event, from].flatMap(({ date }) => date.qualifier ?? []));
  return (
    <>
      {pieces.map((piece) => {
        if (typeof piece === "string") return piece;
        const { id, label } = piece;
        const name = (
          <StoryText key={id} lang={lang}>
            {label}
          </StoryText>
        );
        return piece === event ? (
          name
        ) : (
          <EventLink key={id} eventId={id} hrefOf={hrefOf} onSelect={onSelect}>
            {name}
          </EventLink>
        );
      })}
      {[...qualifiers].map((qualifier) => (
        <span key={qualifier} className={styles.qualified}>
          {" "}
          {distance.qualified[qualifier]}
        </span>
      ))}
    </>
  );
}

/** The rule, and the two dates it was applied to, with what of them no article states. */
function Counted({ events, lang }: { readonly events: readonly TimelineEvent[]; readonly lang: string }) {
  const { distance } = readingWords;
  return (
    <div className={styles.counted}>
      <p>{distance.counted}</p>
      <dl>
        {events.map((event) => {
          const missing = toMissing(event);
          return (
            <div key={event.id}>
              <dt>
                <StoryText lang={lang}>{event.label}</StoryText>:
              </dt>{" "}
              <dd>
                <DateText date={event.date} kind={event.kind} status={event.status} style="long" />
                {missing !== null && distance.missing(missing)}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

/** Which bound of the start no source states, for then the distance has no limit on that side. */
function toMissing({ kind, date: { start } }: TimelineEvent): string | null {
  if (toExactDay(start) !== null) return null;
  const missing = readingWords.distance.unbounded[kind];
  if (start.earliest === null) return start.latest === null ? missing.both : missing.earliest;
  return start.latest === null ? missing.latest : null;
}
