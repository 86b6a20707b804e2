import { StoryText } from "./StoryText.tsx";
import { toQuotationMarks } from "./toQuotationMarks.ts";

/** An article's exact words between quotation marks, which are text: so they are copied, printed and read aloud. */
export function Quote({ lang, children }: { readonly lang: string; readonly children: string }) {
  const { open, close } = toQuotationMarks(children);
  return (
    <>
      {open}
      <StoryText lang={lang}>{children}</StoryText>
      {close}
    </>
  );
}
