import type { AriaAttributes, ReactNode } from "react";
import { isPlainClick } from "../ui/isPlainClick.ts";

/** The address of an event; a real link, so that it can be opened in a tab, copied and followed without scripts. */
export type HrefOf = (eventId: string) => string;

export type EventLinkProps = {
  readonly eventId: string;
  readonly hrefOf: HrefOf;
  /** Answers plain left clicks and Enter; modified clicks stay with the browser. */
  readonly onSelect?: ((eventId: string) => void) | undefined;
  readonly className?: string | undefined;
  readonly current?: AriaAttributes["aria-current"];
  readonly rel?: "prev" | "next";
  readonly children: ReactNode;
};

export function EventLink(props: EventLinkProps) {
  const { eventId, hrefOf, onSelect, className, current, rel, children } = props;
  return (
    <a
      href={hrefOf(eventId)}
      rel={rel}
      className={className}
      aria-current={current}
      onClick={(click) => {
        if (!onSelect || !isPlainClick(click)) return;
        click.preventDefault();
        onSelect(eventId);
      }}
    >
      {children}
    </a>
  );
}
