import type { Attribute, Expression } from "@/lib/hcl";
import { entryOf } from "@/lib/json/value-at";
import { type BlockView, BOOL, conversionProblem, evaluate, type Module, originalOf, STRING } from "@/lib/terraform";
import { expectedNameIn } from "@/lib/terraform/module/names-to-compare";
import type { Context } from "../context/context";
import { isAskedFor } from "../context/language-version";
import { isNull, spell } from "../expression/check-argument";
import { checkDependsOn } from "../expression/check-depends-on";
import { checkExpression } from "../expression/check-expression";
import { isComputed, isVersionConstraint } from "../expression/static-reading";
import { checkConditionBody } from "./check-lifecycle";
import { IMPORT_BY_IDENTITY, isOpenTofus, languageOf, OPEN_TOFU_ALONE } from "./language";
import { missingPlace } from "./missing-place";

/** The arguments of `variable`, `output`, `terraform`, `moved` and the like. */
export function checkLanguageBody(context: Context, view: BlockView): void {
  const { issues, module } = context;
  const byIdentity = view.blockType === "import" && view.attribute("identity") && isAskedFor(module, [1, 12]);
  const language = byIdentity ? IMPORT_BY_IDENTITY : languageOf(module, view.blockType);
  if (!language || language.open) return;
  for (const attribute of view.attributes) {
    const reading = entryOf(language.attributes, attribute.name);
    if (reading === undefined) unknownArgument(context, view, attribute, Object.keys(language.attributes));
    else if (reading === "value") issues.values.set(attribute, checkExpression(context, attribute.value));
    else checkStatic(context, view, attribute);
  }
  const written = originalOf(view.block)?.body.items;
  for (const name of language.required) {
    const isThere = written
      ? written.some((item) => item.kind === "attribute" && item.name === name)
      : view.attribute(name) !== undefined;
    if (isThere || module.partial) continue;
    issues.add(
      "validity-missing-argument",
      view.file,
      missingPlace(view),
      `argument "${name}" is missing, expected ${name} = …`,
    );
  }
  for (const block of view.blockViews) checkInner(context, view, block, language.blocks);
  if (view.blockType === "check" && !view.firstBlock("assert") && !module.partial) {
    issues.add(
      "validity-block-count",
      view.file,
      { range: view.block.typeRange },
      "check has no assert block, expected at least one",
    );
  }
}

function unknownArgument(
  { issues, module }: Context,
  view: BlockView,
  attribute: Attribute,
  names: readonly string[],
): void {
  issues.add(
    "validity-unsupported-argument",
    view.file,
    { range: attribute.nameRange },
    `argument "${attribute.name}" is not known here, expected ${expectedNameIn(module, attribute.name, names)}`,
  );
}

const FLAGS = ["sensitive", "nullable", "ephemeral", "const"];
const TEXTS = ["description", "deprecated"];

function checkStatic(context: Context, view: BlockView, attribute: Attribute): void {
  if (attribute.name === "depends_on") checkDependsOn(context, attribute);
  const { value } = attribute;
  if (attribute.name === "required_version") checkVersion(context, view, value);
  const wanted = FLAGS.includes(attribute.name) ? BOOL : TEXTS.includes(attribute.name) ? STRING : undefined;
  if (!wanted) return;
  if (isComputed(value)) {
    context.issues.add("validity-meta-argument", view.file, value, `${attribute.name} is computed, expected a literal`);
    return;
  }
  const literal = evaluate(value, context.scope);
  const problem = isNull(literal) ? `a ${wanted.kind}` : conversionProblem(literal, wanted);
  if (problem)
    context.issues.add(
      "validity-type",
      view.file,
      value,
      `${attribute.name} is ${spell(literal)}, expected ${problem}`,
    );
}

function checkInner(context: Context, view: BlockView, block: BlockView, names: readonly string[]): void {
  if (!names.includes(block.blockType)) {
    const node = { range: block.block.typeRange };
    context.issues.add(
      "validity-unsupported-block",
      view.file,
      node,
      `block "${block.blockType}" is not known here, expected ${expectedInner(context.module, view, block, names)}`,
    );
    return;
  }
  if (block.blockType === "precondition" || block.blockType === "assert")
    checkConditionBody({ ...context, view: block }, block);
}

function expectedInner(module: Module, view: BlockView, { blockType }: BlockView, names: readonly string[]): string {
  return isOpenTofus(view.blockType, blockType) ? OPEN_TOFU_ALONE : expectedNameIn(module, blockType, names);
}

function checkVersion({ issues }: Context, view: BlockView, value: Expression): void {
  const literal = value.kind === "string" || value.kind === "boolean" ? String(value.value) : undefined;
  if (value.kind !== "tuple" && value.kind !== "object" && (literal === undefined || isVersionConstraint(literal)))
    return;
  issues.add(
    "validity-meta-argument",
    view.file,
    value,
    `${literal === undefined ? value.kind : `"${literal}"`} is not a version constraint, expected one such as ">= 1.5"`,
  );
}
