import { describe, expect, test } from "vitest";
import { allCases } from "@/e2e/proof/matrix";
import { features } from "@/generators/features";
import { printExpression } from "@/lib/hcl";
import type { JsonValue } from "@/lib/permalink";
import { providerProgram } from "@/scripts/terraform/provider-process";
import { candidatesNear, renamedKeys } from "./candidates";
import { schemaVerdict } from "./schema-verdict";
import { conditionsOf, terraformVerdicts } from "./terraform-verdicts";

/** What the form can say of a value and no condition of Terraform's can, or the other way round. */
function isBeyond(name: string, candidate: JsonValue, issues: readonly string[]): boolean {
  // Only the IANA database knows which time zones there are.
  if (issues.some((issue) => issue.includes("a time zone that exists"))) return true;
  // For the form this switches a part of the stack off, which terraform.tfvars cannot.
  if (name.endsWith("_retention_days")) return candidate === 0;
  if (["deploy_role_arn", "permissions_boundary_arn"].includes(name)) return candidate === "";
  if (["api_caller_cidrs", "extra_domain_names", "monitoring_permission_sets"].includes(name))
    return Array.isArray(candidate) && candidate.length === 0;
  return name === "model_versions" && JSON.stringify(candidate).includes('"percent":0}');
}

const variables = features.flatMap(({ variables: own = [] }) => own);

const configs = allCases.filter(({ name }) => ["everything", "behind-closed-doors"].includes(name));

describe.skipIf(!providerProgram())(
  "the variables of the stack (skipped where Terraform is not found on this machine)",
  () => {
    test.each(configs)(
      "of $name: Terraform refuses a value exactly where the form refuses it",
      ({ config }) => {
        const trials = variables.flatMap((variable) => {
          const declaration = variable.declare(config);
          if (!declaration) return [];
          // Safe: the value of a variable is a setting of the configuration, which is JSON.
          const value = declaration.value as JsonValue;
          const conditions = conditionsOf(declaration);
          const isMap = printExpression(declaration.type).startsWith("map(");
          return [
            {
              name: variable.name,
              variable,
              declaration,
              candidates: [value, ...candidatesNear(value, conditions), ...(isMap ? renamedKeys(value) : [])],
            },
          ];
        });
        const verdicts = terraformVerdicts(trials);
        const differences = trials.flatMap(({ name, variable, candidates }) =>
          candidates.flatMap((candidate, at) => {
            const issues = schemaVerdict(variable, candidate, config);
            const holds = verdicts.get(name)?.[at];
            return (issues.length === 0) === holds || isBeyond(name, candidate, issues)
              ? []
              : [`${name} = ${JSON.stringify(candidate)}: Terraform ${holds}, form ${issues.join("; ") || "fine"}`];
          }),
        );
        expect(differences).toEqual([]);
      },
      300_000,
    );
  },
);
