import type { StackConfig } from "@/generators/config/stack";
import { type Body, hcl } from "@/lib/hcl";
import { type Role, role } from "../role";
import { artifactKeyStatement } from "./artifact-statements";
import { planSettings } from "./plan-settings";
import { planStatements } from "./plan-statements";
import { scanStatement } from "./push-statements";
import { stateRegion, stateStatements } from "./state-statements";

/** The role that plans, with the statements that the place where it plans adds. */
export function planRole(
  config: StackConfig,
  { statements, ...assumed }: Pick<Role, "trust" | "statements" | "maxSessionSeconds">,
): Body {
  return hcl`
${stateRegion(config)}

${role(config, {
  ...assumed,
  name: "plan",
  description: "Reads the stack and its state to plan changes; changes nothing",
  statements: hcl`
${config.backend && stateStatements(config.backend)}

${planStatements(config)}

${scanStatement}

${statements}

${artifactKeyStatement(config)}
`,
})}

${planSettings(config)}
`;
}
