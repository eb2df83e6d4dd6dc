import { EDGE_REGION } from "@/lib/aws/edge-region";
import { REGION } from "@/lib/aws/region";
import type { Range } from "@/lib/hcl";
import { at, defineRule } from "@/lib/lint/rule";
import { cached } from "@/lib/memory/cached";
import { evaluate, type Module, type ModuleFile, scopeOf, stringOf } from "@/lib/terraform";
import { findInLiteral } from "@/lib/terraform/module/find-text";
import { type LiteralText, literalTextsOf } from "@/lib/terraform/module/literal-texts";
import { servesTheEdge } from "./checks/serves-the-edge";
import { worksInSeveral } from "./checks/several-regions";
import { awsDocs } from "./references/aws-docs";
import { examples } from "./region-not-typed.examples";

export const rule = defineRule({
  id: "region-not-typed",
  class: "F02",
  severity: "high",
  general: "low",
  summary: "No Region is hard-coded; it is read from the Region variable.",
  why:
    "A hard-coded Region keeps pointing to the old place when the variable changes: endpoints, ARNs and " +
    "dashboards then name resources that do not exist.",
  howToFix: "Write `${var.aws_region}` where the Region is hard-coded.",
  references: [
    { title: "AWS provider: region", url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs#region" },
    awsDocs("Amazon Resource Names", "IAM/latest/UserGuide/reference-arns.html"),
  ],
  *check(module) {
    const abroad = otherRegions(module);
    const isSpread = worksInSeveral(module);
    const isEdge = servesTheEdge(module);
    for (const file of module.writtenFiles) {
      const said = new Set<string>();
      for (const { region, range, isChosen } of typedIn(file)) {
        const place = `${range.start.line} ${region}`;
        const isMeant = isChosen && (isSpread || (isEdge && region === EDGE_REGION));
        if (said.has(place) || abroad.has(region) || isMeant) continue;
        said.add(place);
        yield { ...at(file, { range }), message: `Region "${region}" is hard-coded, expected var.aws_region` };
      }
    }
  },
  examples,
});

/** What every region contains: far cheaper to look for. */
const HINT = /[a-z]-\d/;

interface TypedRegion {
  readonly region: string;
  readonly range: Range;
  /** It stands alone where Regions are chosen. */
  readonly isChosen: boolean;
}

const typedIn = cached((file: ModuleFile): readonly TypedRegion[] =>
  literalTextsOf(file)
    .filter((text) => HINT.test(text.node.value) && !isAllowed(text))
    .flatMap((text) =>
      [...findInLiteral(text, REGION)].map(({ match, range }) => ({
        region: match[0],
        range,
        isChosen: text.node.value === match[0] && (CHOOSING.has(text.blocks[0]?.type ?? "") || isArgument(text)),
      })),
    ),
);

/** Where one resource is, or what it is joined with. */
function isArgument({ blocks, attribute }: LiteralText): boolean {
  return blocks.length === 1 && /^(?:[a-z]+_)?region$/.test(attribute.name);
}

const CHOOSING: ReadonlySet<string> = new Set(["locals", "module", "provider", "variable"]);

/** Where further providers of the module work: a stack of several Regions names them on purpose. */
const otherRegions = cached((module: Module): ReadonlySet<string> => {
  const regions = module.declarations.providers
    .filter(({ name, alias }) => name === "aws" && alias !== undefined)
    .map((provider) => stringOf(evaluate(provider.expression("region"), scopeOf(module))));
  return new Set(regions.filter((region) => region !== undefined));
});

const DESCRIPTIVE = new Set(["description", "error_message", "condition", "comment"]);

const TOP_ALLOWED = new Set(["terraform", "check", "moved", "import"]);

function isAllowed(text: LiteralText): boolean {
  const [top, ...inner] = text.blocks;
  if (!top) return isRegionValue(text, text.attribute.name);
  if (text.isKey || DESCRIPTIVE.has(text.attribute.name) || TOP_ALLOWED.has(top.type)) return true;
  if (isOtherLanguage(text)) return true;
  if (inner.some(({ type, labels }) => isOtherRegion(type) || isOtherRegion(labels[0]?.value ?? ""))) return true;
  if (top.type === "variable")
    return text.attribute.name !== "default" || isRegionValue(text, top.labels[0]?.value ?? "");
  if (top.type === "provider") return sets(top.body.items, "alias");
  // Through a second provider it is made where that one says.
  if (sets(top.body.items, "provider")) return true;
  // As a backend's: the state of another stack lies where that stack put it.
  if (top.labels[0]?.value === "terraform_remote_state") return true;
  return isCompared(text) || isGlobalService(text) || isNumbered(text) || isInstanceKey(text);
}

/** Scripts, programs and settings that are carried along: what they read is theirs to say. JSON and build specifications are AWS's. */
function isOtherLanguage({ file, parents, node }: LiteralText): boolean {
  const whole = parents.find((parent) => parent.kind === "template" && parent.heredoc) ?? node;
  if (!whole.range || file.text.slice(whole.range.start.offset, whole.range.start.offset + 2) !== "<<") return false;
  const [, ...lines] = file.text.slice(whole.range.start.offset, whole.range.end.offset).split("\n");
  const source = lines.join("\n").trimStart();
  return /\S[ \t]+\S/.test(source) && !/^[[{]/.test(source) && !/^[ \t]*["']?phases["']?[ \t]*:/m.test(source);
}

function isOtherRegion(block: string): boolean {
  return block === "replica" || block === "region" || block === "regions" || block === "validation";
}

/**
 * The name of one thing that is there, with what AWS numbered it by: with another region it would name nothing.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
function isNumbered({ node, parents }: LiteralText): boolean {
  return !parents.some(({ kind }) => kind === "template") && NUMBERED.some((form) => form.test(node.value));
}

const NUMBERED = [
  /^arn:[^\s"]*[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/,
  /^[\w.-]*-\d{8,10}\.[a-z0-9-]+\.elb\.amazonaws\.com$/,
  /^[\w.-]*\.[a-z0-9]{12}\.[a-z0-9-]+\.rds\.amazonaws\.com$/,
];

/** A variable whose value is nothing but regions or their zones is where one chooses them, whatever its name. */
function isRegionValue(text: LiteralText, name: string): boolean {
  if (/region/i.test(name)) return true;
  return text.node.kind === "string" && /^[a-z]?$/.test(text.node.value.replace(REGION, ""));
}

function sets(items: readonly { readonly kind: string; readonly name?: string }[], argument: string): boolean {
  return items.some((item) => item.kind === "attribute" && item.name === argument);
}

/** `aws_vpc.v["eu-west-1"]`: the region stands where the instances are made. */
function isInstanceKey({ parents: [nearest] }: LiteralText): boolean {
  return nearest?.kind === "reference" || nearest?.kind === "access";
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
