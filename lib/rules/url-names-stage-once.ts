import { type Expression, expressionsIn, type Template } from "@/lib/hcl";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import { argumentOf, type Module, referencesIn, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";

export const rule = defineRule({
  id: "url-names-stage-once",
  class: null,
  severity: "medium",
  summary: "URLs that are handed out name the stage once.",
  why:
    "`invoke_url` already ends with the stage: with the version appended, callers are sent to `/v1/v1/predict`, " +
    "which answers 403.",
  howToFix: 'Write `"${aws_api_gateway_stage.x.invoke_url}/predict"`.',
  references: [
    {
      title: "aws_api_gateway_stage: invoke_url",
      url: "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_stage#invoke_url-1",
    },
  ],
  *check(module) {
    for (const file of module.files.filter(({ text }) => text.includes("invoke_url"))) {
      for (const { node, key } of templatesIn(file.parsed.body)) {
        const stage = repeatedStage(module, node, key);
        if (stage !== undefined)
          yield { ...at(file, node), message: `invoke_url ends with "${stage}" already, expected the path alone` };
      }
    }
  },
  examples,
});

interface Found {
  readonly node: Template;
  /** The key and the value of a `for` over stages around it. */
  readonly key?: { readonly name: string; readonly value: string };
}

function* templatesIn(body: Parameters<typeof expressionsIn>[0]): Iterable<Found> {
  const inFor = new Map<Expression, Found["key"]>();
  for (const node of expressionsIn(body)) {
    if (node.kind === "for" && node.keyName !== undefined && node.value)
      for (const inner of expressionsIn(node.value)) inFor.set(inner, { name: node.keyName, value: node.valueName });
    const key = inFor.get(node);
    if (node.kind === "template") yield key ? { node, key } : { node };
  }
}

/** The name of the stage that stands again right behind its address. */
function repeatedStage(module: Module, { parts }: Template, key: Found["key"]): string | undefined {
  for (const [at, part] of parts.entries()) {
    const url = part.kind === "interpolation" ? part.expression : undefined;
    const text = parts[at + 1];
    if (url?.kind !== "reference" || text?.kind !== "text" || !text.value.startsWith("/")) continue;
    const last = url.steps.at(-1);
    if (last?.kind !== "attr" || last.name !== "invoke_url") continue;
    const next = parts[at + 2];
    const follows = text.value === "/" && next?.kind === "interpolation" ? next.expression : undefined;
    if (key && url.root === key.value && isName(follows, key.name)) return key.name;
    const stage = ofStage(module, url, text.value.split("/")[1] ?? "", follows);
    if (stage !== undefined) return stage;
  }
  return undefined;
}

function isName(expression: Expression | undefined, name: string): boolean {
  return expression?.kind === "reference" && expression.root === name && expression.steps.length === 0;
}

function ofStage(module: Module, url: Expression, segment: string, follows: Expression | undefined) {
  const [target] = referencesIn(module, url).map((found) => found.target);
  if (target?.kind !== "resource" || target.type !== "aws_api_gateway_stage" || !target.resource) return undefined;
  if (target.index?.kind === "string" && target.index.value === segment) return segment;
  const name = stringOf(argumentOf(module, target.resource, "stage_name"));
  if (name !== undefined && name === segment) return name;
  const [again] = follows ? referencesIn(module, follows).map((found) => found.target) : [];
  const isItsName = again?.kind === "resource" && again.resource === target.resource;
  const step = isItsName ? again.path.at(-1) : undefined;
  return step?.kind === "attr" && step.name === "stage_name" ? "stage_name" : undefined;
}

function examples(): Examples {
  const STAGE = dedent`
    resource "aws_api_gateway_stage" "s" {
      for_each   = toset(var.versions)
      stage_name = each.key
    }
  `;
  const output = (value: string) => dedent`
    output "urls" {
      value = ${value}
    }
  `;
  return {
    bad: [
      {
        title: "the key of each stage",
        files: STAGE + output('{ for v, s in aws_api_gateway_stage.s : v => "${s.invoke_url}/${v}/predict" }'),
        lines: [6],
      },
      {
        title: "the literal key",
        files: STAGE + output('"${aws_api_gateway_stage.s["v1"].invoke_url}/v1/predict"'),
        lines: [6],
      },
      {
        title: "the name of a single stage",
        files:
          dedent`
            resource "aws_api_gateway_stage" "s" {
              stage_name = "prod"
            }
          ` + output('"${aws_api_gateway_stage.s.invoke_url}/${aws_api_gateway_stage.s.stage_name}/predict"'),
        lines: [5],
      },
    ],
    good: [
      {
        title: "the path alone, with for",
        files: STAGE + output('{ for v, s in aws_api_gateway_stage.s : v => "${s.invoke_url}/predict" }'),
      },
      {
        title: "a path that only begins alike",
        files: STAGE + output('"${aws_api_gateway_stage.s["v1"].invoke_url}/v10/predict"'),
      },
      {
        title: "another iteration's key, count",
        files: `${STAGE}${output('[for m in var.models : "${aws_api_gateway_stage.s["v1"].invoke_url}/${m}"]').replace('"urls" {', '"urls" {\n  sensitive = false')}`,
      },
      {
        title: "the address of the API, which has no stage",
        files: `${STAGE}${output('{ for v, s in aws_api_gateway_stage.s : v => "https://${var.domain}/${v}/predict" }')}`,
      },
    ],
  };
}
