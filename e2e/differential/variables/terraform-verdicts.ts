import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Declaration } from "@/generators/parts/variables/stack-variable";
import { expr, hcl, print, printExpression } from "@/lib/hcl";
import type { JsonValue } from "@/lib/permalink";
import { runTerraform } from "@/scripts/terraform/terraform-run";

/** A declared variable and the values it is tried with. */
export interface Trial {
  readonly name: string;
  readonly declaration: Declaration;
  readonly candidates: readonly JsonValue[];
}

/** The conditions as one text, each about `var.NAME`. */
export function conditionsOf({ validations }: Declaration): string {
  return validations.map(({ condition }) => printExpression(condition)).join("\n");
}

/**
 * A variable that holds every candidate, converted as the variable of the stack converts them, and what every condition about it says
 * of each.
 */
function trialText({ name, declaration, candidates }: Trial, trials: readonly Trial[]): string {
  const own = new RegExp(`\\bvar\\.${name}(?![\\w-])`, "g");
  const conditions = trials
    .flatMap(({ declaration: { validations } }) => validations.map(({ condition }) => printExpression(condition)))
    .filter((condition) => condition.search(own) >= 0)
    .map((condition) => condition.replace(own, "candidate"));
  const answers = conditions.map((condition) => `try(${condition}, false)`).join(" && ");
  return `${print(hcl`
variable "${`${name}_candidates`}" {
  type    = ${expr`list(${declaration.type})`}
  default = ${[...candidates]}
}
`)}output "${name}" {
  value = [for candidate in var.${name}_candidates : ${answers || "true"}]
}
`;
}

/** The variables as they are, for conditions that look at a second one. */
function plainText(name: string, { type, value }: Declaration): string {
  return print(hcl`
variable "${name}" {
  type    = ${type}
  default = ${value}
}
`);
}

/** Whether each candidate holds, in the candidates' order, by variable: Terraform converts and judges them. */
export function terraformVerdicts(trials: readonly Trial[]): ReadonlyMap<string, readonly boolean[]> {
  const folder = mkdtempSync(join(tmpdir(), "stackwright-variables-"));
  try {
    const texts = trials.flatMap((trial) => [plainText(trial.name, trial.declaration), trialText(trial, trials)]);
    writeFileSync(join(folder, "main.tf"), texts.join("\n"));
    runTerraform(folder, ["apply", "-auto-approve", "-input=false", "-no-color"]);
    // Terraform's documented output: https://developer.hashicorp.com/terraform/cli/commands/output
    const outputs = JSON.parse(runTerraform(folder, ["output", "-json"])) as Record<string, { value: boolean[] }>;
    return new Map(Object.entries(outputs).map(([name, { value }]) => [name, value]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
