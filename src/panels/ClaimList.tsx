import type { Claim } from "../model/storySchema.ts";
import { readingWords } from "../words/readingWords.ts";
import { ClaimAccounts } from "./ClaimAccounts.tsx";
import styles from "./ClaimList.module.css";
import { ClaimVerdict } from "./ClaimVerdict.tsx";
import { EventLink, type HrefOf } from "./EventLink.tsx";
import { ReadingLink } from "./ReadingLink.tsx";
import type { ReadingHrefs } from "./readingHrefs.ts";
import { StoryText } from "./StoryText.tsx";
import { type ClaimOutcome, isDifference, toClaimOutcome } from "./toClaimOutcome.ts";
import { toEventClaims } from "./toEventClaims.ts";
import type { StoryLookup } from "./toStoryLookup.ts";

type ClaimListProps = {
  readonly eventId: string;
  readonly lookup: StoryLookup;
  readonly hrefOf: HrefOf;
  readonly onSelect?: ((eventId: string) => void) | undefined;
  readonly hrefs: Pick<ReadingHrefs, "passage" | "claim">;
  /** Opens the article at this passage. */
  readonly onPassage: (passageId: string) => void;
  /** Opens the comparison at this claim. */
  readonly onClaim: (claimId: string) => void;
};

/** The questions on which the sources can be compared, for an event and its parts; what differs comes first. */
export function ClaimList(props: ClaimListProps) {
  const views = toEventClaims(props.lookup.story, props.eventId).map((claim) => ({
    claim,
    outcome: toClaimOutcome(claim, props.lookup),
  }));
  const differing = views.filter(({ outcome }) => isDifference(outcome));
  const others = views.filter(({ outcome }) => !isDifference(outcome));
  const restHeading =
    differing.length > 0 ? readingWords.event.compareRestHeading : readingWords.event.compareHeading;
  return (
    <>
      <ClaimSection
        id="panel-differ"
        heading={readingWords.event.differHeading}
        views={differing}
        {...props}
      />
      <ClaimSection id="panel-compare" heading={restHeading} views={others} {...props} />
    </>
  );
}

type ClaimView = { readonly claim: Claim; readonly outcome: ClaimOutcome };

function ClaimSection({
  id,
  heading,
  views,
  ...shared
}: ClaimListProps & {
  readonly id: string;
  readonly heading: string;
  readonly views: readonly ClaimView[];
}) {
  if (views.length === 0) return null;
  return (
    <section className={styles.claims} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {heading}
      </h3>
      {views.map((view) => (
        <ClaimItem key={view.claim.id} {...view} {...shared} />
      ))}
    </section>
  );
}

function ClaimItem({
  claim,
  outcome,
  eventId,
  lookup,
  hrefOf,
  onSelect,
  ...onward
}: ClaimListProps & ClaimView) {
  const { hrefs, onPassage, onClaim } = onward;
  const { compareLink, onwardSign } = readingWords.article;
  const { language } = lookup.story;
  const part = claim.event === eventId ? undefined : lookup.event(claim.event);
  return (
    <article className={styles.claim}>
      <div className={styles.lead}>
        <h4 className={styles.question}>
          <StoryText lang={language}>{claim.question}</StoryText>
        </h4>
        <ClaimVerdict outcome={outcome} />
      </div>
      {part && (
        <p className={styles.part}>
          <EventLink eventId={part.id} hrefOf={hrefOf} onSelect={onSelect}>
            <StoryText lang={language}>{part.label}</StoryText>
          </EventLink>
        </p>
      )}
      <ClaimAccounts claim={claim} lookup={lookup} hrefs={hrefs} onPassage={onPassage} />
      <p className={styles.why}>
        <StoryText lang={language}>{claim.why}</StoryText>
      </p>
      <p className={styles.compare}>
        <ReadingLink href={hrefs.claim(claim.id)} onFollow={() => onClaim(claim.id)}>
          {compareLink}
          <span className="visually-hidden">: {claim.question}</span>{" "}
          <span aria-hidden="true">{onwardSign}</span>
        </ReadingLink>
      </p>
    </article>
  );
}
