import { haveDifferentFigures } from "../model/claimFigures.ts";
import type { Claim, Story } from "../model/storySchema.ts";
import { toEventPassages } from "../model/toEventPassages.ts";
import type { Agreement, DateCertainty, EventStatus } from "./filters.ts";
import { toCertainty } from "./toCertainty.ts";

/** The values of one event in each group of filters. */
export type FilterEntry = {
  readonly id: string;
  readonly sources: readonly string[];
  readonly lanes: readonly string[];
  readonly people: readonly string[];
  readonly dates: readonly DateCertainty[];
  readonly statuses: readonly EventStatus[];
  readonly agreements: readonly Agreement[];
};

/** A value that a story brings, with its name on screen and the language of that name. */
export type NamedValue = { readonly value: string; readonly label: string; readonly lang: string };

/** What filtering needs of a story, made once. */
export type FilterIndex = {
  /** One for each event, in the story's order. */
  readonly entries: readonly FilterEntry[];
  readonly sources: readonly NamedValue[];
  readonly lanes: readonly NamedValue[];
  /** Whoever is named in most events comes first, on equal counts whoever the story names first. */
  readonly people: readonly NamedValue[];
};

export function toFilterIndex(story: Story): FilterIndex {
  const sourceOfPassage = new Map(story.passages.map((passage) => [passage.id, passage.source]));
  const claimsOf = groupClaims(story.claims);
  const entries = story.events.map((event): FilterEntry => {
    const claims = claimsOf.get(event.id) ?? [];
    const toSources = (passages: readonly string[]) =>
      unique(passages.flatMap((id) => sourceOfPassage.get(id) ?? []));
    const sources = toSources(event.passages);
    return {
      id: event.id,
      sources,
      lanes: [event.lane],
      people: unique([...event.actors, ...claims.flatMap(toSpeakers)]),
      dates: [toCertainty(event.date)],
      statuses: [event.status],
      agreements: toAgreements(claims, toSources(toEventPassages(event, claims)).length),
    };
  });
  const toNamed = ({ id, label }: { readonly id: string; readonly label: string }): NamedValue => ({
    value: id,
    label,
    lang: story.language,
  });
  return {
    entries,
    sources: story.sources.map((source) => ({ ...toNamed(source), lang: source.language })),
    lanes: story.lanes.map(toNamed),
    people: toPeople(entries).map((name) => toNamed({ id: name, label: name })),
  };
}

/** The claims about each event, by its id. */
export function groupClaims(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.event);
    if (group) group.push(claim);
    else groups.set(claim.event, [claim]);
  }
  return groups;
}

/** The names of those who speak in a claim. */
export const toSpeakers = ({ statements }: Pick<Claim, "statements">): readonly string[] =>
  statements.flatMap(({ speaker }) => (speaker ? [speaker.label] : []));

function toAgreements(claims: readonly Claim[], sourceCount: number): readonly Agreement[] {
  const differ = claims.some(
    ({ verdict, statements }) =>
      verdict === "differ" || (verdict === "compatible" && haveDifferentFigures(statements)),
  );
  return [...(differ ? (["differ"] as const) : []), ...(sourceCount === 1 ? (["single"] as const) : [])];
}

function toPeople(entries: readonly FilterEntry[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { people } of entries) {
    for (const name of people) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
