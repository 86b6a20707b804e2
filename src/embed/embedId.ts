const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Longer than any id that a story has; a message of any size must cost nothing. */
const MAX_LENGTH = 120;

/** Whether the value has the form of an id of a story, an event or a lane. Says nothing of whether there is such a one. */
export const isEmbedId = (value: unknown): value is string =>
  typeof value === "string" && value.length <= MAX_LENGTH && ID.test(value);
