type StillGroupProps = {
  /** SVG has no elements for lists; `hidden`: nothing that need be read out. */
  readonly as: "list" | "listitem" | "hidden";
  readonly children: React.ReactNode;
};

/** A part of the picture, with what it is for those who don't see it. */
export function StillGroup({ as, children }: StillGroupProps) {
  const meaning = as === "hidden" ? { "aria-hidden": true } : { role: as };
  return <g {...meaning}>{children}</g>;
}
