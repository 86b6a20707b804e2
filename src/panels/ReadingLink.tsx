import type { ComponentPropsWithRef } from "react";
import { isPlainClick } from "../ui/isPlainClick.ts";

export type ReadingLinkProps = Omit<ComponentPropsWithRef<"a">, "onClick" | "href"> & {
  /** `null`: nothing to follow, as on paper; the words stand by themselves. */
  readonly href: string | null;
  /** Answers plain left clicks and Enter; modified clicks stay with the browser. */
  readonly onFollow?: (() => void) | undefined;
};

/** A real link that the page itself follows where it can; no link where there is nowhere to go. */
export function ReadingLink({ href, onFollow, children, ...rest }: ReadingLinkProps) {
  if (href === null) return <span className={rest.className}>{children}</span>;
  return (
    <a
      {...rest}
      href={href}
      onClick={(click) => {
        if (!onFollow || !isPlainClick(click)) return;
        click.preventDefault();
        onFollow();
      }}
    >
      {children}
    </a>
  );
}
