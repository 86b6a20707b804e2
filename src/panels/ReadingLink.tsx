import type { ComponentPropsWithRef } from "react";
import { isPlainClick } from "./isPlainClick.ts";

export type ReadingLinkProps = Omit<ComponentPropsWithRef<"a">, "onClick" | "href"> & {
  readonly href: string;
  /** Answers plain left clicks and Enter; modified clicks stay with the browser. */
  readonly onFollow?: (() => void) | undefined;
};

/** A real link that the page itself follows where it can. */
export function ReadingLink({ href, onFollow, children, ...rest }: ReadingLinkProps) {
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
