import { expressionsIn, format, parse } from "@/lib/hcl";
import { policyOf } from "@/lib/iam/policy";
import { pastedSource, sourcesIn } from "@/lib/intake";
import {
  evaluate,
  iterationOf,
  loadModules,
  type Module,
  possibleValues,
  referencesOf,
  referrersOf,
  resourcesBehind,
  scopeOf,
  typeConstraint,
} from "@/lib/terraform";
import type { BlockView, BodyView } from "@/lib/terraform/module/block-view";
import { exhaustionOf } from "@/lib/terraform/module/exhaustion";
import { literalTexts, nameOf } from "@/lib/terraform/module/literal-texts";
import { targetOf } from "@/lib/terraform/module/references";

/** For tests: asks of a text everything that a rule may ask. */
export function walkEverything(text: string): readonly Module[] {
  const { body } = parse(text);
  for (const expression of expressionsIn(body)) if (expression.kind === "call") typeConstraint(expression);
  format(text);
  const modules = loadModules(sourcesIn([pastedSource("main.tf", text), { path: "terraform.tfvars", text }]));
  for (const module of modules) {
    walkModule(module);
    exhaustionOf(module);
  }
  return modules;
}

function walkModule(module: Module): void {
  for (const view of module.topViews) walkBody(module, view, view);
  for (const { value, name } of module.declarations.locals) {
    evaluate(value, scopeOf(module));
    evaluate(value, scopeOf(module, undefined, "validate"));
    resourcesBehind(module, value);
    referrersOf(module, `local.${name}`);
  }
  for (const resource of module.resources) iterationOf(module, resource);
  for (const literal of literalTexts(module)) nameOf(literal);
}

function walkBody(module: Module, top: BlockView, view: BodyView): void {
  if (view === top) referencesOf(module, view);
  for (const { name, value } of view.attributes) {
    const scope = scopeOf(module, top);
    module.fileOf(view.attribute(name)?.value ?? value);
    evaluate(value, scope);
    evaluate(value, { ...scopeOf(module, top, "validate"), report: () => {} });
    possibleValues(value, scope);
    resourcesBehind(module, value, top);
    policyOf(value, scope);
    targetOf(module, value);
  }
  for (const type of new Set(view.blockViews.map(({ blockType }) => blockType))) view.blocks(type);
  for (const block of view.blockViews) walkBody(module, top, block);
}
