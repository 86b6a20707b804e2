import type { Claim } from "../model/storySchema.ts";
import { readingWords } from "../words/readingWords.ts";
import styles from "./CompareArticles.module.css";
import { ReadingLink } from "./ReadingLink.tsx";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";
import { StoryText } from "./StoryText.tsx";
import { selectClaimsOn } from "./toClaimGroups.ts";
import { toRestingEvents } from "./toRestingEvents.ts";
import type { StoryLookup } from "./toStoryLookup.ts";

type CompareChoiceProps = {
  /** What was chosen in an article. */
  readonly passages: readonly string[];
  readonly claim: Claim | null;
  readonly lookup: StoryLookup;
  readonly hrefs: ReadingHrefs;
  readonly actions: ReadingActions;
};

/** Which questions rest on the chosen words, where it is not just the one that is shown; or which events, where none does. */
export function CompareChoice({ passages, claim, lookup, hrefs, actions }: CompareChoiceProps) {
  const { compare } = readingWords;
  const { language } = lookup.story;
  const claims = selectClaimsOn(lookup.story, passages);
  if (claims.length === 0) {
    const resting = toRestingEvents(lookup.story);
    const events = new Set(passages.flatMap((id) => resting.of(id).map(({ event }) => event)));
    return (
      <div className={styles.choice}>
        <p>{compare.noClaimHere}</p>
        <ul>
          {[...events].map(({ id, label }) => (
            <li key={id}>
              <ReadingLink href={hrefs.event(id)} onFollow={() => actions.onEvent(id)}>
                <StoryText lang={language}>{label}</StoryText>
              </ReadingLink>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  // Once another question is chosen elsewhere, the words are no longer what is looked at.
  if (claims.length === 1 || !claims.some(({ id }) => id === claim?.id)) return null;
  return (
    <div className={styles.choice}>
      <p>{compare.severalClaims(claims.length)}</p>
      <ul>
        {claims.map(({ id, question }) => (
          <li key={id}>
            <ReadingLink
              href={hrefs.claim(id)}
              aria-current={id === claim?.id ? "true" : undefined}
              onFollow={() => actions.onClaim(id)}
            >
              <StoryText lang={language}>{question}</StoryText>
            </ReadingLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
