import { compareStatements, isImpossible } from "./compareStatements.ts";
import type { StoryError } from "./storyError.ts";
import type { Claim, Story } from "./storySchema.ts";

/** Whether every value leaves a number, and every verdict is one that the values and the count of sources allow. */
export const checkClaims = ({ claims }: Story): StoryError[] => claims.flatMap(checkClaim);

function checkClaim({ statements, verdict }: Claim, index: number): StoryError[] {
  const path = `claims[${index}]`;
  const impossible = statements.flatMap(({ value }, i): StoryError[] =>
    value && isImpossible(value)
      ? [{ kind: "shape", path: `${path}.statements[${i}].value`, problem: "other", expected: [] }]
      : [],
  );
  if (impossible.length > 0) return impossible;
  const computed = compareStatements(statements);
  const expected = computed === null ? ["same", "compatible", "differ"] : [computed.verdict];
  if (expected.includes(verdict)) return [];
  return [{ kind: "shape", path: `${path}.verdict`, problem: "choice", expected }];
}
