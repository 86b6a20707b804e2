/**
 * Words from a story: its own language, its own direction, and isolated, so that direction marks hidden in them
 * can't reorder what stands around them.
 */
export function StoryText({ lang, children }: { readonly lang: string; readonly children: string }) {
  return (
    <bdi lang={lang} dir="auto">
      {children}
    </bdi>
  );
}
