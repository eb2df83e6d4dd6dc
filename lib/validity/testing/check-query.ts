import type { Expression } from "@/lib/hcl";
import {
  type BlockView,
  BOOL,
  BodyView,
  conversionProblem,
  Module,
  type ModuleFile,
  NUMBER,
  referencesIn,
  type Type,
} from "@/lib/terraform";
import { collectDeclarations } from "@/lib/terraform/module/collect-declarations";
import { type Context, contextOf, inside } from "../context/context";
import type { Issues } from "../context/issue";
import { spell } from "../expression/check-argument";
import { checkExpression } from "../expression/check-expression";

/**
 * Expressions of the lists in a query file, which is read as a part of its root module: its variables and locals are the module's.
 * https://developer.hashicorp.com/terraform/language/block/tfquery/list
 */
export function checkQuery(module: Module, issues: Issues, file: ModuleFile): void {
  const files = [...module.files, file];
  const joined = new Module(module.path, files, collectDeclarations(files), module.owned, module.partial);
  joined.lockFile = module.lockFile;
  for (const view of new BodyView(file, file.parsed.body).blocks("list")) checkList(joined, issues, view);
}

const TYPES: Readonly<Record<string, Type>> = { count: NUMBER, include_resource: BOOL, limit: NUMBER };

function checkList(module: Module, issues: Issues, view: BlockView): void {
  const has = (name: string) => view.attribute(name) !== undefined;
  const outside = contextOf(module, view, issues);
  const context: Context = { ...outside, each: has("for_each"), count: has("count") };
  for (const { name, value } of view.attributes) {
    if (name === "provider") continue;
    const type = TYPES[name];
    const given = check(name === "for_each" || name === "count" ? outside : context, value);
    const problem = type && given && conversionProblem(given, type);
    if (given && problem)
      issues.add("validity-type", view.file, value, `${name} is ${spell(given)}, expected ${problem}`);
  }
  for (const config of view.blocks("config")) checkBody(inside(context, config), config);
}

function checkBody(context: Context, view: BlockView): void {
  for (const { value } of view.attributes) check(context, value);
  for (const inner of view.blockViews) checkBody(inside(context, inner), inner);
}

/** What other lists find is not known. */
function check(context: Context, value: Expression) {
  const ofLists = referencesIn(context.module, value).some(({ node }) => node.root === "list");
  return ofLists ? undefined : checkExpression(context, value);
}
