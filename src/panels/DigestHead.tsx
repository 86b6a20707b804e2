import { Fragment } from "react";
import type { TimelineEvent } from "../model/storySchema.ts";
import { readingWords } from "../words/readingWords.ts";
import { words } from "../words/words.ts";
import { DateText } from "./DateText.tsx";
import parts from "./DigestParts.module.css";
import styles from "./EventDigest.module.css";
import type { EventDigestProps } from "./EventDigest.tsx";
import { ReportedLine } from "./ReportedLine.tsx";
import { StoryText } from "./StoryText.tsx";
import type { Digest } from "./toDigest.ts";
import type { StoryLookup } from "./toStoryLookup.ts";

type DigestHeadProps = Pick<EventDigestProps, "headingId" | "size"> & {
  readonly event: TimelineEvent;
  readonly digest: Pick<Digest, "differences">;
  readonly lookup: StoryLookup;
};

/** What happened and when; and at once, that the sources differ, wherever what they say may have room. */
export function DigestHead({ event, digest, lookup, headingId, size }: DigestHeadProps) {
  const { language } = lookup.story;
  const lane = lookup.lane(event.lane);
  return (
    <header data-part="head" className={`${styles.part} ${styles.head}`}>
      <p className={parts.kicker}>
        {lane && <StoryText lang={language}>{lane.label}</StoryText>}
        {lookup.isLandmark(event.id) && <span> · {words.panel.landmark}</span>}
      </p>
      <h2 id={headingId} tabIndex={-1} className={parts.label}>
        <StoryText lang={language}>{event.label}</StoryText>
      </h2>
      <p className={parts.date}>
        <DateText date={event.date} kind={event.kind} status={event.status} style="long" />
      </p>
      {size !== "stage" && <ReportedLine event={event} lookup={lookup} className={parts.reported} />}
      <DifferLine differences={digest.differences} lang={language} />
    </header>
  );
}

/** More questions than these are counted in the head; each still has its own part below. */
const MAX_NAMED = 2;

function DifferLine({ differences, lang }: Pick<Digest, "differences"> & { readonly lang: string }) {
  const { digest } = readingWords;
  const n = differences.length;
  if (n === 0) return null;
  const areFigures = differences.every(({ outcome }) => outcome.kind === "figures-differ");
  return (
    <p className={parts.differ}>
      <span className={parts.differLead}>{areFigures ? digest.figuresDifferOn(n) : digest.differOn(n)}</span>{" "}
      {differences.slice(0, MAX_NAMED).map(({ claim }, i) => (
        <Fragment key={claim.id}>
          {i > 0 && digest.nextQuestion}
          <StoryText lang={lang}>{claim.question}</StoryText>
        </Fragment>
      ))}
      {n > MAX_NAMED && digest.nextQuestion + digest.moreQuestions(n - MAX_NAMED)}
    </p>
  );
}
