import type { Hits } from "../search/searchTypes.ts";
import { formatDate, toDateTimes } from "../words/formatDate.ts";
import { searchWords } from "../words/searchWords.ts";
import { words } from "../words/words.ts";
import { EventLink } from "./EventLink.tsx";
import { HitMarks } from "./HitMarks.tsx";
import { HitText } from "./HitText.tsx";
import { ReadingLink } from "./ReadingLink.tsx";
import styles from "./SearchResults.module.css";
import type { ResultChoices, ResultEntry } from "./SearchResultsEvents.tsx";
import { SearchResultsPassages } from "./SearchResultsPassages.tsx";
import { StoryText } from "./StoryText.tsx";

/** One event that is left, with the words marked wherever they were found, so that it is plain why it is here. */
export function SearchResultsEntry({ event, hit, ...choices }: ResultEntry & ResultChoices) {
  const { lookup, selectedId, hoveredId, hrefs, actions, onHover } = choices;
  const { language } = lookup.story;
  const lane = lookup.lane(event.lane);
  const whole = lookup.event(event.partOf ?? "");
  const isSelected = event.id === selectedId;
  const state = isSelected ? styles.selected : event.id === hoveredId ? styles.hovered : "";
  return (
    <li>
      <article
        id={`event-${event.id}`}
        className={`${styles.entry} ${state}`}
        onPointerEnter={onHover && (() => onHover(event.id))}
        onPointerLeave={onHover && (() => onHover(null))}
      >
        <div className={styles.lead}>
          <h4 className={styles.label}>
            <EventLink
              eventId={event.id}
              hrefOf={hrefs.event}
              onSelect={actions?.onEvent}
              current={isSelected ? "true" : undefined}
            >
              <HitText lang={language} hits={hit?.label ?? []}>
                {event.label}
              </HitText>
            </EventLink>
          </h4>
          <p className={styles.meta}>
            <span className={styles.date}>
              <HitDate event={event} hits={hit?.date ?? []} />
            </span>{" "}
            {lane && (
              <span>
                <HitText lang={language} hits={hit?.lane ?? []}>
                  {lane.label}
                </HitText>
              </span>
            )}
          </p>
          {whole && (
            <p className={styles.aside}>
              {words.panel.partOf}{" "}
              <EventLink eventId={whole.id} hrefOf={hrefs.event} onSelect={actions?.onEvent}>
                <StoryText lang={language}>{whole.label}</StoryText>
              </EventLink>
            </p>
          )}
          {hit && hit.people.length > 0 && (
            <p className={styles.aside}>
              {searchWords.results.named}:{" "}
              {hit.people.map(({ name, hits }, i) => (
                <span key={name}>
                  {i > 0 && searchWords.results.comma}
                  <HitText lang={language} hits={hits}>
                    {name}
                  </HitText>
                </span>
              ))}
            </p>
          )}
          {hit && hit.questions.length > 0 && (
            <ul className={styles.aside}>
              {hit.questions.map(({ claimId, hits }) => (
                <li key={claimId}>
                  {searchWords.results.asked}:{" "}
                  <ReadingLink
                    href={hrefs.claim(claimId)}
                    onFollow={actions && (() => actions.onClaim(claimId))}
                  >
                    <HitText lang={language} hits={hits}>
                      {lookup.story.claims.find(({ id }) => id === claimId)?.question ?? ""}
                    </HitText>
                  </ReadingLink>
                </li>
              ))}
            </ul>
          )}
        </div>
        <SearchResultsPassages event={event} hit={hit} lookup={lookup} hrefs={hrefs} actions={actions} />
      </article>
    </li>
  );
}

/** The date as `DateText` writes it, marked. */
function HitDate({ event, hits }: { readonly event: ResultEntry["event"]; readonly hits: Hits }) {
  const marked = <HitMarks hits={hits}>{formatDate(event.date, event, "long")}</HitMarks>;
  const times = toDateTimes(event.date);
  return times && times.end === undefined ? <time dateTime={times.start}>{marked}</time> : marked;
}
