import type { LoadError } from "../load/fetchStory.ts";
import { formatStoryError } from "../words/formatStoryError.ts";
import { refusalWords } from "../words/refusalWords.ts";

/** What came can't be used: the network works, so these words may come by it, and hardly any page needs them. */
export type BadFile = Extract<
  LoadError,
  { kind: "refused" | "not-json" | "cut-off" | "bad-index" | "other-story" }
>;

/** What is wrong with the file, in a sentence; of a refused story, its first problem and how many more there are. */
export function formatBadFile(error: BadFile, storyId: string): string {
  switch (error.kind) {
    case "refused": {
      const [first] = error.errors;
      return refusalWords.refused(first ? formatStoryError(first) : "", error.errors.length - 1);
    }
    case "not-json":
      return refusalWords.notJson;
    case "cut-off":
      return refusalWords.cutOff;
    case "bad-index":
      return refusalWords.badIndex;
    case "other-story":
      return refusalWords.otherStory(storyId, error.id);
  }
}
