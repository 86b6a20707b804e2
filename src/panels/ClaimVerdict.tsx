import { createElement, Fragment, type ReactNode } from "react";
import { VerdictBadge } from "../ui/VerdictBadge.tsx";
import { readingWords } from "../words/readingWords.ts";
import { StoryText } from "./StoryText.tsx";
import type { ClaimOutcome } from "./toClaimOutcome.ts";

/** What a comparison of accounts found, as a badge. */
export function ClaimVerdict({ outcome }: { readonly outcome: ClaimOutcome }) {
  return <VerdictBadge tone={toTone(outcome)}>{toVerdictWords(outcome)}</VerdictBadge>;
}

function toTone(outcome: ClaimOutcome): "agree" | "differ" | "single" {
  switch (outcome.kind) {
    case "differ":
    case "figures-differ":
      return "differ";
    case "same":
    case "compatible":
      return "agree";
    case "single":
      return "single";
  }
}

function toVerdictWords(outcome: ClaimOutcome): ReactNode {
  switch (outcome.kind) {
    case "differ":
      return readingWords.event.differ;
    case "figures-differ":
      return readingWords.event.figuresDiffer;
    case "compatible":
      return readingWords.event.compatible;
    case "same":
      return readingWords.event.same;
    case "single": {
      const { label, language } = outcome.source.source;
      return createElement(
        Fragment,
        null,
        ...readingWords.event.onlySays(<StoryText lang={language}>{label}</StoryText>),
      );
    }
  }
}
