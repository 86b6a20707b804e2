import { useMemo } from "react";
import type { Story } from "../model/storySchema.ts";
import { Button } from "../ui/Button.tsx";
import { readingWords } from "../words/readingWords.ts";
import { CompareClaims } from "./CompareClaims.tsx";
import styles from "./CompareView.module.css";
import { CoverageView } from "./CoverageView.tsx";
import { ReadingLink } from "./ReadingLink.tsx";
import { ReportedView } from "./ReportedView.tsx";
import type { ReadingActions, ReadingHrefs } from "./readingHrefs.ts";
import { toStoryLookup } from "./toStoryLookup.ts";

export type CompareViewProps = {
  readonly story: Story;
  readonly view: "compare" | "coverage" | "reported";
  /** The chosen question in `compare`. */
  readonly claimId: string | null;
  /** `differences` holds in `compare`, `single` in `coverage`; elsewhere they ask for nothing. */
  readonly only: "differences" | "single" | null;
  readonly eventId: string | null;
  readonly hoveredId: string | null;
  readonly hrefs: ReadingHrefs;
  /** `onClaim` chooses a question, `onEvent` leads to the timeline, `onPassage` and `onArticle` to the article. */
  readonly actions: ReadingActions;
  readonly hrefOfView: (view: CompareTarget) => string;
  readonly onView: (view: CompareTarget) => void;
  readonly onOnly: (only: "differences" | "single" | null) => void;
  readonly onHover: (eventId: string | null) => void;
  /** Of the heading, which can take the focus. */
  readonly headingId: string;
};

type CompareTarget = "timeline" | "compare" | "coverage" | "reported";

const VIEWS = ["compare", "coverage", "reported"] as const;

/** The sources beside each other, in three views: question by question, who reports what, and what was said when. */
export function CompareView(props: CompareViewProps) {
  const { story, view, claimId, only, eventId, hoveredId, hrefs, actions, onOnly, onHover } = props;
  const { compare } = readingWords;
  const lookup = useMemo(() => toStoryLookup(story), [story]);
  return (
    <section className={styles.view} aria-labelledby={props.headingId}>
      <header className={styles.header}>
        <h2 id={props.headingId} tabIndex={-1} className={styles.heading}>
          {compare.heading}
        </h2>
        <nav className={styles.views} aria-label={compare.viewsLabel}>
          {VIEWS.map((name) => (
            <ReadingLink
              key={name}
              href={props.hrefOfView(name)}
              aria-current={name === view ? "page" : undefined}
              onFollow={() => props.onView(name)}
            >
              {compare.views[name]}
            </ReadingLink>
          ))}
        </nav>
        <div className={styles.actions}>
          <OnlyButton view={view} only={only} onOnly={onOnly} />
          <ReadingLink
            className={styles.back}
            href={props.hrefOfView("timeline")}
            onFollow={() => props.onView("timeline")}
          >
            {compare.toTimeline}
          </ReadingLink>
        </div>
      </header>
      <div className={styles.body}>
        {view === "compare" && (
          <CompareClaims
            lookup={lookup}
            claimId={claimId}
            onlyDifferences={only === "differences"}
            hoveredId={hoveredId}
            hrefs={hrefs}
            actions={actions}
            onShowAll={() => onOnly(null)}
            onHover={onHover}
          />
        )}
        {view === "coverage" && (
          <CoverageView
            lookup={lookup}
            onlySingle={only === "single"}
            eventId={eventId}
            hoveredId={hoveredId}
            hrefs={hrefs}
            actions={actions}
            onShowAll={() => onOnly(null)}
            onHover={onHover}
          />
        )}
        {view === "reported" && (
          <ReportedView
            lookup={lookup}
            eventId={eventId}
            hoveredId={hoveredId}
            hrefs={hrefs}
            actions={actions}
            onHover={onHover}
          />
        )}
      </div>
    </section>
  );
}

function OnlyButton({ view, only, onOnly }: Pick<CompareViewProps, "view" | "only" | "onOnly">) {
  const { compare, coverage } = readingWords;
  if (view === "reported") return null;
  const name = view === "compare" ? "differences" : "single";
  return (
    <Button aria-pressed={only === name} onClick={() => onOnly(only === name ? null : name)}>
      {view === "compare" ? compare.onlyDifferences : coverage.onlyOne}
    </Button>
  );
}
