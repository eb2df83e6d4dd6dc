import { ZONE } from "@/lib/aws/region";
import { type Module, targetOf } from "@/lib/terraform";
import { findInLiteral } from "@/lib/terraform/find-text";
import { type LiteralText, literalTexts } from "@/lib/terraform/literal-texts";
import { at, defineRule } from "../rule";

export const rule = defineRule({
  id: "zones-not-typed",
  class: "F16",
  severity: "low",
  summary: "Availability Zones are looked up, not typed.",
  why: "Zones differ per region and account: `us-east-1e` lacks services, some regions have three zones and some six. Typed zones break in the next region and cover fewer than there are.",
  howToFix: 'Use `data.aws_availability_zones` with `state = "available"`.',
  references: [
    {
      title: "aws_availability_zones",
      url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/availability_zones",
    },
    { title: "EFS mount targets", url: "https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html" },
  ],
  examples: {
    bad: [
      {
        title: "a typed zone",
        files: 'resource "aws_subnet" "a" {\n  availability_zone = "us-east-1a"\n}\n',
        lines: [2],
      },
      {
        title: "a letter behind the region",
        files: 'resource "aws_subnet" "a" {\n  availability_zone = "${var.aws_region}b"\n}\n',
        lines: [2],
      },
      {
        title: "the default of a variable",
        files: 'variable "azs" {\n  default = ["eu-west-1a", "eu-west-1b"]\n}\n',
        lines: [2, 2],
      },
    ],
    good: [
      {
        title: "looked up, count",
        files:
          'data "aws_availability_zones" "z" {\n  state = "available"\n}\nresource "aws_subnet" "a" {\n  count             = length(data.aws_availability_zones.z.names)\n  availability_zone = data.aws_availability_zones.z.names[count.index]\n}\n',
      },
      {
        title: "looked up, for_each",
        files:
          'resource "aws_subnet" "a" {\n  for_each          = toset(data.aws_availability_zones.z.names)\n  availability_zone = each.value\n}\n',
      },
      {
        title: "in a description",
        files: 'variable "azs" {\n  type        = list(string)\n  description = "Zones, for example us-east-1a"\n}\n',
      },
    ],
  },
  *check(module) {
    for (const text of literalTexts(module)) {
      if (/^(description|error_message|condition|comment)$/.test(text.attribute.name) || text.isKey) continue;
      for (const { match, range } of findInLiteral(text, ZONE)) {
        yield {
          ...at(text.file, { range }),
          message: `zone "${match[0]}" is typed in, expected data.aws_availability_zones`,
        };
      }
      if (isLetterBehindRegion(module, text)) {
        yield {
          ...at(text.file, text.parents[0] ?? text.node),
          message: `zone letter "${text.node.value}" is typed in, expected data.aws_availability_zones`,
        };
      }
    }
  },
});

/** `"${var.aws_region}a"`. */
function isLetterBehindRegion(module: Module, { node, parents: [template] }: LiteralText): boolean {
  if (!/^[a-f]$/.test(node.value) || template?.kind !== "template" || template.parts.length !== 2) return false;
  const [first] = template.parts;
  const target = first?.kind === "interpolation" ? targetOf(module, first.expression) : undefined;
  if (target?.kind === "variable" || target?.kind === "local") return /region/i.test(target.name);
  return target?.kind === "resource" && target.type === "aws_region";
}
