import { type Body, type Expression, hcl } from "@/lib/hcl";

/** One statement about the stack; the message says what is wrong when it does not hold. */
export const check = (message: string, condition: Expression): Body => hcl`
assert {
  condition     = ${condition}
  error_message = ${message}
}
`;

/** Statements under a heading. One run holds them all, because each run plans the whole stack again. */
export const topic = (heading: string, checks: readonly (Body | false)[]): Body => hcl`
# ${heading}
${checks}
`;
