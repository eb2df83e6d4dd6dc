import type { Problem } from "@/lib/lint/rule";
import { cached } from "@/lib/memory/cached";
import { BlockView, type Module, schemaOf, type Variable } from "@/lib/terraform";
import { checkCycles } from "./check-cycles";
import { checkDuplicates } from "./check-duplicates";
import { checkExpression } from "./check-expression";
import { checkLanguageBody } from "./check-language-body";
import { checkModuleCall } from "./check-module-call";
import { checkOutput } from "./check-output";
import { checkSchemaBody } from "./check-schema-body";
import { checkTop } from "./check-top";
import { checkVariable } from "./check-variable";
import { contextOf } from "./context";
import { Issues, type ValidityRule } from "./issue";
import { isAws } from "./provider-of";
import { isUnreliable } from "./reliable";
import { checkRemembered, surroundingsOf } from "./remembered-checks";

/** What one rule of `terraform validate` says about a module; all rules share one analysis. */
export function validityProblems(module: Module, rule: ValidityRule): readonly Problem[] {
  return issuesIn(module).of(rule);
}

const issuesIn = cached((module: Module): Issues => {
  const issues = new Issues();
  checkTop(module, issues);
  checkDuplicates(module, issues);
  const surroundings = surroundingsOf(module);
  for (const resource of module.resources) checkRemembered(module, resource, issues, surroundings);
  checkLocals(module, issues);
  checkProviders(module, issues);
  const { variables, outputs, checks, others, moduleCalls } = module.declarations;
  for (const view of [...variables, ...outputs, ...checks, ...others]) {
    if (!isUnreliable(module, view)) checkLanguageBody(contextOf(module, view, issues), view);
  }
  for (const variable of variables) checkOne(module, variable, issues);
  for (const output of outputs) checkOutput(contextOf(module, output, issues), output);
  for (const call of moduleCalls)
    if (!isUnreliable(module, call)) checkModuleCall(contextOf(module, call, issues), call);
  if (!module.partial) checkCycles(module, issues);
  return issues;
});

function checkOne(module: Module, variable: Variable, issues: Issues): void {
  if (!isUnreliable(module, variable)) checkVariable(contextOf(module, variable, issues), variable);
}

function checkLocals(module: Module, issues: Issues): void {
  for (const file of module.files.filter(({ parsed }) => parsed.problems.length === 0)) {
    const blocks = file.parsed.body.items.filter((item) => item.kind === "block" && item.type === "locals");
    for (const item of blocks)
      if (item.kind === "block") checkLocalsBlock(module, new BlockView(file, item, item.type), issues);
  }
}

function checkLocalsBlock(module: Module, view: BlockView, issues: Issues): void {
  const context = contextOf(module, view, issues);
  for (const attribute of view.attributes) checkExpression(context, attribute.value);
  for (const { block, blockType } of view.blockViews) {
    const message = `block "${blockType}" stands in locals, expected ${blockType} = { … }`;
    issues.add("validity-unsupported-block", view.file, { range: block.typeRange }, message);
  }
}

const PROVIDER_META = { attributes: new Set(["alias", "version"]), blocks: new Set<string>() };

function checkProviders(module: Module, issues: Issues): void {
  const schema = schemaOf("provider", "aws");
  for (const provider of module.declarations.providers) {
    if (!isAws(module, provider.name) || !schema) continue;
    checkSchemaBody(contextOf(module, provider, issues), provider, schema, PROVIDER_META);
  }
}
