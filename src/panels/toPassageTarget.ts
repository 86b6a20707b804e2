/** The id of the place in an opened event's panel at which the passage begins; one panel is open at a time. */
export const toPassageTarget = (passageId: string): string => `panel-passage-${passageId}`;
