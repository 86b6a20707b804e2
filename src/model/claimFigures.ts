import type { Statement, StatementValue } from "./storySchema.ts";

/** Whether the statements give more than one figure. Those without a figure have no say in it. */
export function haveDifferentFigures(statements: readonly Pick<Statement, "value">[]): boolean {
  const figures = statements.flatMap(({ value }) => (value ? [toFigure(value)] : []));
  return new Set(figures).size > 1;
}

/** "roughly 250" and "some 250" are one figure; "1,200" and "over 1,100" are two. */
function toFigure({ atLeast, atMost, exclusive, unit }: StatementValue): string {
  return [atLeast ?? "", atMost ?? "", exclusive === true, unit].join(" ");
}
