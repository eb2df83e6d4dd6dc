import type { Expression } from "@/lib/hcl";
import { patternsOf } from "@/lib/iam/action-pattern";
import { grantsOf } from "@/lib/iam/grants";
import { cached } from "@/lib/memory/cached";
import { type Module, possibleValues, type Resource, resourcesBehind, scopeOf, stringOf } from "@/lib/terraform";
import { familyOf } from "@/lib/terraform/module/absence";

/** AWS services that code calls with the actions of an IAM prefix, and the last part of their endpoint's service name. */
const SERVICES: readonly (readonly [prefix: string, endpoint: string])[] = [
  ["secretsmanager", "secretsmanager"],
  ["ssm", "ssm"],
  ["dynamodb", "dynamodb"],
  ["sqs", "sqs"],
  ["sns", "sns"],
  ["sagemaker", "sagemaker.runtime"],
];

/** Endpoint names of the services that a function's role lets it call. */
export function calledServices(module: Module, lambda: Resource): readonly string[] {
  const roles = resourcesBehind(module, lambda.expression("role"), lambda).filter(
    ({ type }) => type === "aws_iam_role",
  );
  const actions = roles
    .flatMap((role) => grantsOf(module, role).documents)
    .flatMap(({ statements }) => statements)
    .filter(({ effect }) => stringOf(effect) !== "Deny")
    .flatMap((statement) => patternsOf(statement.actions).map(({ text }) => text));
  return SERVICES.filter(([prefix]) => actions.some((action) => action.startsWith(`${prefix}:`))).map(
    ([, endpoint]) => endpoint,
  );
}

/** Service names of the VPC endpoints that are made here or in local modules around; undefined when one of them cannot be told. */
export const endpointNames = cached((module: Module): readonly string[] | undefined => {
  const names = familyOf(module).flatMap((member) =>
    member.resourcesOf("aws_vpc_endpoint").flatMap((endpoint) => namesOf(member, endpoint)),
  );
  return names.includes(undefined) ? undefined : names.filter((name) => name !== undefined);
});

function namesOf(module: Module, endpoint: Resource): readonly (string | undefined)[] {
  const expression = endpoint.expression("service_name");
  if (!expression) return [undefined];
  const spelled = suffix(expression);
  if (spelled !== undefined) return [spelled];
  const scope = scopeOf(module, endpoint);
  const values =
    expression.kind === "template"
      ? lastParts(expression).flatMap((part) => possibleValues(part, scope))
      : possibleValues(expression, scope);
  return values.map((value) => {
    const text = stringOf(value);
    return text === undefined ? undefined : text.replace(/^com\.amazonaws\.[a-z0-9-]+\./, "");
  });
}

/** `com.amazonaws.${var.aws_region}.ecr.api`: what stands behind the region. */
function suffix(expression: Expression): string | undefined {
  if (expression.kind !== "template") return undefined;
  const last = expression.parts.at(-1);
  return last?.kind === "text" && last.value.startsWith(".") ? last.value.slice(1) : undefined;
}

function lastParts(expression: Expression & { kind: "template" }): readonly Expression[] {
  const last = expression.parts.at(-1);
  return last?.kind === "interpolation" ? [last.expression] : [expression];
}
