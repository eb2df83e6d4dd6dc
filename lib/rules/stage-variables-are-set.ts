import { partsOf } from "@/lib/aws/rest-api";
import { at, atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { argumentOf, isUnset, type Module, type Resource } from "@/lib/terraform";
import { literalTextsIn } from "@/lib/terraform/module/literal-texts";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "stage-variables-are-set",
  class: null,
  severity: "high",
  summary: "Every stage variable that an integration reads is set by every stage.",
  why: "A stage variable that is not set is empty in the URI, and the stage answers every call with 500.",
  howToFix: "Set the variable in `variables` of each aws_api_gateway_stage.",
  references: [
    awsDocs("Stage variables", "apigateway/latest/developerguide/aws-api-gateway-stage-variables-reference.html"),
  ],
  *check(module) {
    for (const api of module.resourcesOf("aws_api_gateway_rest_api")) {
      const names = namesRead(partsOf(module, api, "aws_api_gateway_integration"));
      if (names.length === 0) continue;
      for (const stage of partsOf(module, api, "aws_api_gateway_stage")) {
        const missing = missingFrom(module, stage, names);
        if (missing.length === 0) continue;
        const attribute = stage.attribute("variables");
        const place = attribute ? at(stage.file, attribute) : atHead(stage);
        yield {
          ...place,
          message:
            `${stage.address} does not set ${missing.join(", ")}, expected every stage variable that the ` +
            "integrations read",
        };
      }
    }
  },
  examples,
});

function namesRead(integrations: readonly Resource[]): readonly string[] {
  const texts = integrations.flatMap(literalTextsIn);
  const names = texts.flatMap(({ node }) =>
    [...node.value.matchAll(/stageVariables\.(\w+)/g)].map(([, name]) => name ?? ""),
  );
  return [...new Set(names)];
}

function missingFrom(module: Module, stage: Resource, names: readonly string[]): readonly string[] {
  const value = argumentOf(module, stage, "variables");
  if (isUnset(value)) return names;
  if (value.kind !== "object" || !value.complete) return [];
  return names.filter((name) => !value.entries.has(name));
}

function examples(): Examples {
  const stack = (variables: string) => dedent`
    resource "aws_api_gateway_rest_api" "a" {}
    resource "aws_api_gateway_integration" "i" {
      rest_api_id = aws_api_gateway_rest_api.a.id
      uri         = "\${var.prefix}:$\${stageVariables.alias}/invocations"
    }
    resource "aws_api_gateway_stage" "s" {
      for_each    = toset(var.versions)
      rest_api_id = aws_api_gateway_rest_api.a.id
    ${variables}}
  `;
  return {
    bad: [
      { title: "no variables", files: stack(""), lines: [6] },
      { title: "another name", files: stack("  variables   = { lambdaAlias = each.key }\n"), lines: [9] },
    ],
    good: [
      { title: "set with for_each", files: stack("  variables   = { alias = each.key }\n") },
      { title: "variables from outside, count", files: stack("  variables   = var.stage_variables[each.key]\n") },
    ],
  };
}
