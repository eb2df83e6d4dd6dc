import type { Expression } from "@/lib/hcl";
import { cached } from "@/lib/memory/cached";
import {
  conversionProblem,
  type Module,
  type ModuleCall,
  marksWithin,
  originalOf,
  type Value,
  type Variable,
  variableType,
} from "@/lib/terraform";
import { namesToCompare } from "@/lib/terraform/module/names-to-compare";
import { expectedName } from "@/lib/text/suggest";
import { checkEnabled } from "../body/check-lifecycle";
import { checkRepetition } from "../body/check-meta";
import { escapedIn } from "../body/check-schema-body";
import type { Context } from "../context/context";
import { isNull, spell } from "../expression/check-argument";
import { checkDependsOn } from "../expression/check-depends-on";
import { checkExpression } from "../expression/check-expression";
import { checkStatic, isEvaluatedEarly } from "../expression/check-static";
import { isComputed } from "../expression/static-reading";
import { checkModuleProviders } from "./check-module-providers";
import { checkValidations } from "./check-validations";
import { folderProblem, isFolder } from "./named-folder";

const META = new Set(["source", "version", "count", "for_each", "depends_on", "providers"]);

/** A call's arguments against the variables of the local module it calls. */
export function checkModuleCall(context: Context, call: ModuleCall): void {
  const { issues, module } = context;
  checkRepetition(context, call);
  checkDependsOn(context, call.attribute("depends_on"));
  checkModuleProviders(context, call);
  const source = call.expression("source");
  if (!isGiven(call, "source") && !module.partial)
    issues.add(
      "validity-missing-argument",
      call.file,
      { range: call.block.typeRange },
      'argument "source" is missing, expected source = …',
    );
  for (const value of [source, call.expression("version")]) if (value) checkEarly(context, value);
  if (source) checkSource(context, source);
  checkFolder(context, call);
  if (source && call.attribute("version") && isLocal(call.source))
    issues.add(
      "validity-module-call",
      call.file,
      source,
      "a local module has no version, expected no argument version",
    );
  for (const block of call.blockViews) {
    if (block === escapedIn(call)) continue;
    if (block.blockType === "lifecycle" && module.isOpenTofu) {
      checkEnabled(context, call, block.attribute("enabled"));
      continue;
    }
    issues.add(
      "validity-unsupported-block",
      call.file,
      { range: block.block.typeRange },
      `block "${block.blockType}" is not known in a module call, expected arguments only`,
    );
  }
  checkArguments(context, call);
  if (call.child && !call.child.partial && !module.partial) checkRequired(context, call, call.child);
}

function checkArguments(context: Context, call: ModuleCall): void {
  const passed = new Map<string, Value>();
  const child = call.child?.partial ? undefined : call.child;
  for (const attribute of call.attributes) {
    if (META.has(attribute.name)) continue;
    const value = checkExpression(context, attribute.value);
    passed.set(attribute.name, value);
    if (child) checkInput(context, child, attribute, value);
  }
  if (child) checkValidations(context, call, child, passed);
}

/** A local module has a folder, and does not call itself, be it through others. */
function checkFolder({ issues, module }: Context, call: ModuleCall): void {
  const { source = "", child } = call;
  const refuse = (message: string) =>
    issues.add("validity-module-call", call.file, { range: call.block.typeRange }, message);
  if (child && modulesBelow(child).has(module)) refuse("the module calls itself, expected calls without a ring");
  if (child || !isFolder(source)) return;
  const problem = folderProblem(module, source, "module");
  if (problem !== undefined) refuse(problem);
}

const modulesBelow = cached((top: Module): ReadonlySet<Module> => {
  const found = new Set([top]);
  for (const module of found) for (const { child } of module.declarations.moduleCalls) if (child) found.add(child);
  return found;
});

/** Versions are of registries. https://developer.hashicorp.com/terraform/language/block/module#version */
function isLocal(source: string | undefined): boolean {
  return /^\.\.?\//.test(source ?? "");
}

function checkInput(
  { issues, view }: Context,
  child: Module,
  attribute: ModuleCall["attributes"][number],
  value: Parameters<typeof spell>[0],
): void {
  const variable = child.variable(attribute.name);
  if (!variable && originalOf(view.block)) return;
  if (!variable) {
    const { variables } = child.declarations;
    const names = namesToCompare(child, attribute.name, variables, ({ name }) => name);
    const expected = names.length < variables.length ? "one that it declares" : expectedName(attribute.name, names);
    const node = { range: attribute.nameRange };
    issues.add(
      "validity-module-call",
      view.file,
      node,
      `the module has no variable "${attribute.name}", expected ${expected}`,
    );
    return;
  }
  const type = variable.type ? variableType(variable.type).type : undefined;
  const problem = inputProblem(variable, value) ?? (type && conversionProblem(value, type));
  if (problem)
    issues.add(
      "validity-module-call",
      view.file,
      attribute.value,
      `${attribute.name} is ${spell(value)}, expected ${problem}`,
    );
}

/** What a variable does not take whatever its type is. */
function inputProblem(variable: Variable, value: Value): string | undefined {
  const is = (name: string, wanted: boolean) => {
    const flag = variable.expression(name);
    return flag?.kind === "boolean" && flag.value === wanted;
  };
  if (isNull(value) && is("nullable", false) && !variable.default) return "a value because nullable is false";
  if (marksWithin(value).ephemeral && !is("ephemeral", true)) return "a value that is not ephemeral";
  return undefined;
}

/** An override file changes arguments; what it adds does not count. */
function isGiven(call: ModuleCall, name: string): boolean {
  if (escapedIn(call)?.attribute(name)) return true;
  const items = originalOf(call.block)?.body.items;
  return items
    ? items.some((item) => item.kind === "attribute" && item.name === name)
    : call.attribute(name) !== undefined;
}

function checkRequired({ issues }: Context, call: ModuleCall, child: Module): void {
  for (const variable of requiredBy(child)) {
    if (isGiven(call, variable.name)) continue;
    // A module's variables are missing in each of its calls.
    if (issues.isFull("validity-module-call")) return;
    issues.add(
      "validity-module-call",
      call.file,
      { range: call.block.typeRange },
      `argument "${variable.name}" is missing, expected ${variable.name} = …`,
    );
  }
}

const requiredBy = cached(({ declarations, owned }: Module) =>
  declarations.variables.filter((variable) => !variable.default && !owned.has(variable.name)),
);

/** https://developer.hashicorp.com/terraform/language/modules/sources */
function checkEarly(context: Context, value: Expression): void {
  const { issues, module, view } = context;
  if (!isEvaluatedEarly(module) || !isComputed(value)) return;
  checkStatic({ ...context, each: false, count: false }, value, (node, message) =>
    issues.add("validity-module-call", view.file, node, message),
  );
}

function checkSource({ issues, view, module }: Context, source: Expression): void {
  if (isEvaluatedEarly(module) && isComputed(source)) return;
  const isText = source.kind === "string" || (source.kind === "template" && source.heredoc !== undefined);
  if (!isText)
    issues.add("validity-module-call", view.file, source, "source is not a literal, expected a string in quotes");
  if (source.kind !== "string" || !/^[\w-]*$/.test(source.value)) return;
  issues.add(
    "validity-module-call",
    view.file,
    source,
    `source is "${source.value}", expected a path such as "./${source.value}" or an address`,
  );
}
