import type { StackConfig } from "@/generators/config/stack";
import { type Body, type Expression, hcl } from "@/lib/hcl";

/** Subjects of the bundle's test, in its order. */
export const checkSubjects = [
  "versions",
  "storage",
  "serving",
  "network",
  "protection",
  "alarms",
  "logs",
  "outputs",
] as const;

/** What the bundle's test says of a feature. */
export interface ChecksPart {
  readonly subject: (typeof checkSubjects)[number];
  readonly write: (config: StackConfig) => readonly Body[];
}

/** One statement about the stack; the message says what is wrong when it does not hold. */
export function check(message: string, condition: Expression): Body {
  return hcl`
assert {
  condition     = ${condition}
  error_message = ${message}
}
`;
}

/** Statements under a heading. One run holds them all, because each run plans the whole stack again. */
export function topic(heading: string, checks: readonly (Body | false)[]): Body {
  return hcl`
# ${heading}
${checks}
`;
}
