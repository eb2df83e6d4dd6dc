import { type Body, type Expression, hcl } from "@/lib/hcl";

/** One statement about the stack; the message says what is wrong when it does not hold. */
export const check = (message: string, condition: Expression): Body => hcl`
assert {
  condition     = ${condition}
  error_message = ${message}
}
`;

/** A run that looks at the stack as it stands: nothing changes, so a plan is enough. */
export const look = (name: string, checks: readonly (Body | false)[]): Body => hcl`
run "${name}" {
  command = plan

  ${checks.map((body, index) => body && (index === 0 ? body : hcl`${[body]}`))}
}
`;
