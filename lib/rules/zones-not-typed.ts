import { ZONE } from "@/lib/aws/region";
import type { Expression } from "@/lib/hcl";
import { perFile } from "@/lib/lint/per-file";
import { at, defineRule, type Problem } from "@/lib/lint/rule";
import { type Module, possibleValues, scopeOf, stringOf, targetOf, type Value } from "@/lib/terraform";
import { familyOf } from "@/lib/terraform/module/absence";
import { findInLiteral } from "@/lib/terraform/module/find-text";
import { type LiteralText, literalTextsOf } from "@/lib/terraform/module/literal-texts";
import { awsDocs } from "./references/aws-docs";
import { examples } from "./zones-not-typed.examples";

export const rule = defineRule({
  id: "zones-not-typed",
  class: "F16",
  severity: "low",
  summary: "Availability Zones are looked up, not hard-coded.",
  why:
    "Zones differ by Region and account: `us-east-1e` lacks some services, some Regions have three zones " +
    "and some six. Hard-coded zones break in the next Region and cover fewer than there are.",
  howToFix: 'Use `data.aws_availability_zones` with `state = "available"`.',
  references: [
    {
      title: "aws_availability_zones",
      url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/availability_zones",
    },
    awsDocs("EFS mount targets", "efs/latest/ug/accessing-fs.html"),
  ],
  check(module) {
    const typed = typedZones(module);
    return typed.length > 0 ? typed : composedZones(module);
  },
  examples,
});

/** One list of zones is one decision: said once. */
const typedZones = perFile(function* (file, module) {
  const said = new Set<LiteralText["attribute"]>();
  for (const text of literalTextsOf(file)) {
    if (said.has(text.attribute) || text.isKey || isChosenThere(text)) continue;
    if (/^(description|error_message|condition|comment)$/.test(text.attribute.name)) continue;
    const problem = typedIn(module, text);
    if (!problem) continue;
    said.add(text.attribute);
    yield problem;
  }
});

function typedIn(module: Module, text: LiteralText): Problem | undefined {
  const [zone] = HINT.test(text.node.value) ? findInLiteral(text, ZONE) : [];
  if (zone)
    return {
      ...at(text.file, zone),
      message: `zone "${zone.match[0]}" is hard-coded, expected data.aws_availability_zones`,
    };
  if (!isLetterBehindRegion(module, text)) return undefined;
  const message = `zone letter "${text.node.value}" is hard-coded, expected data.aws_availability_zones`;
  return { ...at(text.file, text.parents[0] ?? text.node), message };
}

/** A value of a variable is where one chooses the zones. */
function isChosenThere({ blocks: [top] }: LiteralText): boolean {
  return top === undefined || top.type === "variable";
}

/** What every zone contains: far cheaper to look for. */
const HINT = /\d[a-f]/;

/** Zones put together from the region and letters that stand elsewhere. */
function* composedZones(module: Module): Iterable<Problem> {
  for (const resource of module.resources) {
    const attribute = resource.attribute("availability_zone");
    if (attribute && isChosenIn(module, attribute.value)) continue;
    const values = attribute ? possibleValues(attribute.value, scopeOf(module, resource)) : [];
    const letter = values.map((value) => letterIn(module, value)).find((found) => found !== undefined);
    if (attribute === undefined || letter === undefined) continue;
    yield {
      ...at(resource.file, attribute),
      message: `zone letter "${letter}" is appended to the Region, expected data.aws_availability_zones`,
    };
  }
}

/** `"${var.region}${var.zones[count.index]}"`: the letters are chosen as the Region is. */
function isChosenIn(module: Module, value: Expression): boolean {
  if (value.kind !== "template" || value.parts.length !== 2) return false;
  const letter = value.parts[1];
  if (letter?.kind !== "interpolation") return false;
  return targetOf(module, letter.expression)?.kind === "variable";
}

const LETTER = /^[a-f]$/;

const WHOLE_ZONE = new RegExp(`^(?:${ZONE.source})$`);

function letterIn(module: Module, value: Value): string | undefined {
  if (value.kind === "unknown") {
    const [start, end, ...more] = value.pattern ?? [];
    return start === "" && end !== undefined && LETTER.test(end) && more.length === 0 ? end : undefined;
  }
  const text = stringOf(value);
  if (text === undefined || !WHOLE_ZONE.test(text)) return undefined;
  return isWrittenWhole(module, value, text) ? undefined : text.at(-1);
}

/** It is judged where it stands, be that in the call of this module. */
function isWrittenWhole(module: Module, { node }: Value, zone: string): boolean {
  if (node?.kind === "string" && node.value === zone) return true;
  const files = familyOf(module).flatMap((member) => member.writtenFiles);
  return files.some((file) => literalTextsOf(file).some((literal) => literal.node.value === zone));
}

/** `"${var.aws_region}a"`. */
function isLetterBehindRegion(module: Module, { node, parents: [template] }: LiteralText): boolean {
  if (!LETTER.test(node.value) || template?.kind !== "template" || template.parts.length !== 2) return false;
  const [first] = template.parts;
  const target = first?.kind === "interpolation" ? targetOf(module, first.expression) : undefined;
  if (target?.kind === "variable" || target?.kind === "local") return /region/i.test(target.name);
  return target?.kind === "resource" && target.type === "aws_region";
}
