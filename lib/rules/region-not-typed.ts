import { REGION } from "@/lib/aws/region";
import { perFile } from "@/lib/lint/per-file";
import { at, defineRule } from "@/lib/lint/rule";
import { findInLiteral } from "@/lib/terraform/module/find-text";
import { type LiteralText, literalTextsOf } from "@/lib/terraform/module/literal-texts";
import { awsDocs } from "./references/aws-docs";
import { examples } from "./region-not-typed.examples";

export const rule = defineRule({
  id: "region-not-typed",
  class: "F02",
  severity: "high",
  summary: "No region is typed into the code; it is read from the region variable.",
  why:
    "A typed region keeps pointing to the old place when the variable changes: endpoints, ARNs and dashboards then " +
    "name resources that do not exist.",
  howToFix: "Write `${var.aws_region}` where the region is typed.",
  references: [
    { title: "AWS provider: region", url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs#region" },
    awsDocs("Amazon Resource Names", "IAM/latest/UserGuide/reference-arns.html"),
  ],
  check: perFile(function* (file) {
    for (const text of literalTextsOf(file)) {
      if (!HINT.test(text.node.value) || isAllowed(text)) continue;
      for (const { match, range } of findInLiteral(text, REGION)) {
        yield { ...at(file, { range }), message: `region "${match[0]}" is typed in, expected var.aws_region` };
      }
    }
  }),
  examples,
});

/** What every region contains: far cheaper to look for. */
const HINT = /[a-z]-\d/;

const DESCRIPTIVE = new Set(["description", "error_message", "condition", "comment"]);

const TOP_ALLOWED = new Set(["terraform", "check", "moved", "import"]);

function isAllowed(text: LiteralText): boolean {
  const [top, ...inner] = text.blocks;
  if (!top) return isRegionValue(text, text.attribute.name);
  if (text.isKey || DESCRIPTIVE.has(text.attribute.name) || TOP_ALLOWED.has(top.type)) return true;
  if (inner.some(({ type, labels }) => isOtherRegion(type) || isOtherRegion(labels[0]?.value ?? ""))) return true;
  if (top.type === "variable")
    return text.attribute.name !== "default" || isRegionValue(text, top.labels[0]?.value ?? "");
  if (top.type === "provider") return sets(top.body.items, "alias");
  // Through a second provider it is made where that one says.
  if (sets(top.body.items, "provider")) return true;
  // As a backend's: the state of another stack lies where that stack put it.
  if (top.labels[0]?.value === "terraform_remote_state") return true;
  return isCompared(text) || isGlobalService(text);
}

function isOtherRegion(block: string): boolean {
  return block === "replica" || block === "region" || block === "regions" || block === "validation";
}

/** A variable whose value is nothing but regions is a region variable, whatever its name. */
function isRegionValue(text: LiteralText, name: string): boolean {
  if (/region/i.test(name)) return true;
  return text.node.kind === "string" && text.node.value.replace(REGION, "") === "";
}

function sets(items: readonly { readonly kind: string; readonly name?: string }[], argument: string): boolean {
  return items.some((item) => item.kind === "attribute" && item.name === argument);
}

function isCompared({ parents }: LiteralText): boolean {
  return parents.some((parent) => {
    if (parent.kind === "binary") return parent.operator === "==" || parent.operator === "!=";
    return parent.kind === "call" && ["contains", "lookup", "startswith", "can", "regex"].includes(parent.name);
  });
}

/**
 * Their metrics, certificates and replicated functions live in us-east-1 wherever the stack is.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/monitoring-using-cloudwatch.html
 */
function isGlobalService({ file, blocks: [top] }: LiteralText): boolean {
  if (!top?.range) return false;
  return /AWS\/(CloudFront|Billing|Route53)|"CLOUDFRONT"|edgelambda|(?<![a-z])edge(?![a-z])/i.test(
    file.text.slice(top.range.start.offset, top.range.end.offset),
  );
}
