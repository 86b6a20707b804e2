/**
 * What a reader may narrow a story down to. Within one group any chosen value will do, and every group in which
 * something is chosen must be met. Empty groups ask for nothing.
 */
export type Filters = {
  /** Ids of sources: attested by any of these. */
  readonly sources: readonly string[];
  /** Ids of lanes. */
  readonly lanes: readonly string[];
  /** Names of actors of the event, or of speakers in its claims. */
  readonly people: readonly string[];
  readonly dates: readonly DateCertainty[];
  readonly statuses: readonly EventStatus[];
  readonly agreements: readonly Agreement[];
};

/**
 * `day`: one known day. `stretch`: known first and last day. `uncertain`: some bound may lie anywhere in a stretch, or
 * the source qualifies it. `open`: a bound that no source states.
 */
export const DATE_CERTAINTIES = ["day", "stretch", "uncertain", "open"] as const;
export type DateCertainty = (typeof DATE_CERTAINTIES)[number];

export const EVENT_STATUSES = ["reported", "expected", "demanded"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** `differ`: the sources differ in a claim about the event, figures included. `single`: it rests on one source alone. */
export const AGREEMENTS = ["differ", "single"] as const;
export type Agreement = (typeof AGREEMENTS)[number];

export const NO_FILTERS: Filters = {
  sources: [],
  lanes: [],
  people: [],
  dates: [],
  statuses: [],
  agreements: [],
};

export const isFiltering = (filters: Filters): boolean =>
  Object.values(filters).some((chosen) => chosen.length > 0);
