import { aliasesOf } from "@/lib/aws/lambda";
import { appendToBlock, atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { argumentOf, isUnset, type Module, type Resource, resourcesBehind, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { providerPage } from "./references/provider-page";
import { aliasedFunction } from "./samples/aliased-function";

export const rule = defineRule({
  id: "permission-names-alias",
  class: null,
  severity: "high",
  summary: "The permission names the alias that the API calls.",
  why:
    "A permission without a qualifier covers the unqualified function only. API Gateway calls the alias and answers 500: " +
    "'Invalid permissions on Lambda function'.",
  howToFix: "Set `qualifier` to the alias's name.",
  references: [
    awsDocs("Permissions of versions and aliases", "lambda/latest/dg/versioning-aliases-permissions.html"),
    providerPage("aws_lambda_permission"),
  ],
  *check(module) {
    for (const permission of module.resourcesOf("aws_lambda_permission")) {
      const lambda = unqualified(module, permission);
      const alias = lambda && calledAlias(module, lambda);
      if (!alias) continue;
      const message = `${permission.address} has no qualifier, expected ${alias.address}, which the API calls`;
      yield { ...atHead(permission), message, fixes: fixesFor(permission, alias) };
    }
  },
  examples,
});

function unqualified(module: Module, permission: Resource): Resource | undefined {
  if (stringOf(argumentOf(module, permission, "principal")) !== "apigateway.amazonaws.com") return undefined;
  const expression = permission.expression("function_name");
  if (!isUnset(argumentOf(module, permission, "qualifier")) || expression?.kind === "template") return undefined;
  const direct = resourcesBehind(module, expression, permission);
  return direct.length === 1 && direct[0]?.type === "aws_lambda_function" ? direct[0] : undefined;
}

/** The alias of the function that an integration calls. */
function calledAlias(module: Module, lambda: Resource): Resource | undefined {
  const aliases = aliasesOf(module, lambda);
  const behind = module
    .resourcesOf("aws_api_gateway_integration")
    .flatMap((one) => resourcesBehind(module, one.expression("uri"), one));
  return behind.some((found) => found === lambda) ? undefined : aliases.find((alias) => behind.includes(alias));
}

/** Certain when permission and alias are iterated alike and the function is named by `each.key`. */
function fixesFor(permission: Resource, alias: Resource) {
  const lambda = permission.expression("function_name");
  const same = textOf(permission, permission.forEach) === textOf(alias, alias.forEach);
  const isKeyed = textOf(permission, lambda)?.includes("[each.key]") === true;
  if (!permission.forEach || !same || !isKeyed || permission.block.oneLine || permission.block.closed === false)
    return [];
  return [appendToBlock("Name the alias", permission, `qualifier = ${alias.address}[each.key].name`)];
}

function textOf(
  { file }: Resource,
  node: { readonly range?: { readonly start: { offset: number }; readonly end: { offset: number } } } | undefined,
) {
  return node?.range ? file.text.slice(node.range.start.offset, node.range.end.offset) : undefined;
}

function examples(): Examples {
  const stack = (more: string) =>
    aliasedFunction +
    dedent`
      resource "aws_api_gateway_integration" "i" {
        for_each = toset(var.versions)
        uri      = aws_lambda_alias.live[each.key].invoke_arn
      }
      resource "aws_lambda_permission" "api" {
        for_each      = toset(var.versions)
        principal     = "apigateway.amazonaws.com"
        function_name = aws_lambda_function.m[each.key].function_name
      ${more}}
    `;
  return {
    bad: [
      {
        title: "no qualifier",
        files: stack(""),
        lines: [13],
        fixed: stack("  qualifier = aws_lambda_alias.live[each.key].name\n"),
      },
    ],
    good: [
      { title: "the alias, for_each", files: stack("  qualifier     = aws_lambda_alias.live[each.key].name\n") },
      {
        title: "the API calls the function itself, count",
        files: stack("")
          .replace("aws_lambda_alias.live[each.key].invoke_arn", "aws_lambda_function.m[each.key].invoke_arn")
          .replace("for_each = toset(var.versions)\n  uri", "count = 1\n  uri"),
      },
      {
        title: "the alias's ARN as function",
        files: stack("")
          .replace("aws_lambda_function.m[each.key].function_name\n}\n", "aws_lambda_alias.live[each.key].arn\n}\n")
          .replace(
            /aws_lambda_function.m\[each.key\].function_name\n\}\n$/,
            dedent`
              aws_lambda_alias.live[each.key].arn
              }
            `,
          ),
      },
    ],
  };
}
