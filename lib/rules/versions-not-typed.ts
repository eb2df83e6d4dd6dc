import { isInMetricRow, isMetricText, isWatching } from "@/lib/aws/metric-text";
import { looksLikeVersion, versionKeys, versionRoots } from "@/lib/aws/model-versions";
import { at, defineRule, type Problem } from "@/lib/lint/rule";
import { type BlockView, iterationOf, type Module, type Resource, referencesOf, type Target } from "@/lib/terraform";
import { findInLiteral } from "@/lib/terraform/module/find-text";
import { literalTexts } from "@/lib/terraform/module/literal-texts";
import { providerPage } from "./references/provider-page";
import { terraformDocs } from "./references/terraform-docs";
import { examples } from "./versions-not-typed.examples";

export const rule = defineRule({
  id: "versions-not-typed",
  class: "F09",
  severity: "medium",
  general: "low",
  summary: "Model versions are iterated over, not hard-coded.",
  why: "A dashboard or alarm that names v1 and v2 does not see v3, and breaks when v1 is retired.",
  howToFix: "Build the list with a for-expression over the variable that holds the versions.",
  references: [terraformDocs("For expressions", "language/expressions/for"), providerPage("aws_cloudwatch_dashboard")],
  *check(module) {
    for (const view of viewsOf(module)) yield* indexes(module, view);
    const keys = versionKeys(module);
    const untold = [...versionRoots(module)].find(
      (root) => root.startsWith("var.") && !keys.some((key) => key.root === root),
    );
    const names = keys.map(({ key }) => key.replace(/[.]/g, "\\."));
    if (untold !== undefined) names.push(VERSION);
    if (names.length === 0) return;
    const pattern = new RegExp(`(?<![A-Za-z0-9])(?:${names.join("|")})(?![A-Za-z0-9])`, "g");
    for (const text of literalTexts(module)) {
      if (!(isWatching(text.blocks[0]?.labels[0]?.value) || isInMetricRow(text)) || !isMetricText(text)) continue;
      for (const { match, range } of findInLiteral(text, pattern)) {
        const root = keys.find(({ key }) => key === match[0])?.root ?? untold ?? "the variable";
        yield {
          ...at(text.file, { range }),
          message: `version "${match[0]}" is hard-coded, expected an iteration over ${spoken(root)}`,
        };
      }
    }
  },
  examples,
});

/** What a version is called where nobody says how the versions are. */
const VERSION = String.raw`v\d+(?:[-_.]\d+)*`;

function viewsOf(module: Module): readonly BlockView[] {
  const { outputs, resources } = module.declarations;
  return [...resources.filter(({ type }) => !/^aws_(?:waf|api_gateway_usage_plan)/.test(type)), ...outputs];
}

function* indexes(module: Module, view: BlockView): Iterable<Problem> {
  for (const { node, target } of referencesOf(module, view)) {
    const watching = isWatching(view.label(0)) && view.blockType === "resource";
    const key = literalIndex(target, watching);
    if (key === undefined) continue;
    if (target.kind !== "resource") {
      if (watching && looksLikeVersion(key))
        yield {
          ...at(view.file, node),
          message: `version "${key}" is hard-coded, expected an iteration over the versions`,
        };
      continue;
    }
    const root = rootOf(module, target.resource);
    const holdsVersions = root !== undefined && versionRoots(module).has(root);
    const isModel = watching && /^aws_(lambda|api_?gateway)/.test(target.type);
    if (!(holdsVersions && (root.startsWith("var.") || isModel)) && !(isModel && looksLikeVersion(key))) continue;
    yield {
      ...at(view.file, node),
      message: `version "${key}" is hard-coded, expected an iteration over ${spoken(root ?? "the versions")}`,
    };
  }
}

/** Numbers count where metrics are chosen: elsewhere `[0]` is how an optional resource is named. */
function literalIndex(target: Target, watching: boolean): string | undefined {
  const [step] = target.kind === "module" ? target.path : [];
  const index = target.kind === "resource" ? target.index : step?.kind === "index" ? step.key : undefined;
  if (index?.kind === "number" && watching) return isCounted(target) ? String(index.value) : undefined;
  return index?.kind === "string" ? index.value : undefined;
}

/** `count = length(…)`; `count = var.create ? 1 : 0` is one resource that may be missing. */
function isCounted(target: Target): boolean {
  const count = target.kind === "resource" ? target.resource?.count : undefined;
  return count?.kind === "call" && count.name === "length";
}

function rootOf(module: Module, resource: Resource | undefined): string | undefined {
  const iteration = resource && iterationOf(module, resource);
  return iteration && iteration.kind !== "single" ? iteration.root : undefined;
}

function spoken(root: string): string {
  return root.startsWith('"') ? "the versions" : root;
}
