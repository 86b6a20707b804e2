import { Notice } from "../ui/Notice.tsx";
import { tourWords } from "../words/tourWords.ts";
import type { LinkStatus } from "./useStageLink.ts";

type NotesNoticeProps = {
  readonly status: LinkStatus;
  readonly isBlack: boolean;
  readonly isPlaying: boolean;
};

/** What the presenter should know of the other window; nothing while it simply follows. */
export function NotesNotice({ status, isBlack, isPlaying }: NotesNoticeProps) {
  const sentence = toSentence(status, isBlack, isPlaying);
  // The region is there before its words, or they would not be read out.
  return (
    <div role="status">
      {sentence !== null && (
        <Notice tone={status === "following" || status === "looking" ? "plain" : "warning"}>
          <p>{sentence}</p>
        </Notice>
      )}
    </div>
  );
}

function toSentence(status: LinkStatus, isBlack: boolean, isPlaying: boolean): string | null {
  const { notes } = tourWords;
  switch (status) {
    case "looking":
      return notes.looking;
    case "silent":
      return notes.silent;
    case "left":
      return notes.left;
    case "missing":
      return notes.missing;
    case "following":
      return isBlack ? notes.isBlack : isPlaying ? notes.isPlaying : null;
  }
}
