import type { Attribute } from "@/lib/hcl";
import { cached } from "@/lib/memory/cached";
import { BlockView, isOverrideFile, type Module, type Named, type Variable } from "@/lib/terraform";
import { checkLanguageBody } from "./body/check-language-body";
import { isAmended } from "./body/check-schema-body";
import { contextOf } from "./context/context";
import { Issues, type Refusal, type Refused } from "./context/issue";
import { isUnreliable } from "./context/reliable";
import { isProviderUsed } from "./context/used-providers";
import { checkExpression } from "./expression/check-expression";
import { checkCycles } from "./module/check-cycles";
import { checkDuplicates } from "./module/check-duplicates";
import { checkImport } from "./module/check-import";
import { checkLanguageVersion } from "./module/check-language-version";
import { checkModuleCall } from "./module/check-module-call";
import { checkMoved } from "./module/check-moves";
import { checkOutput } from "./module/check-output";
import { checkAmendedVariable, checkOverrides } from "./module/check-overrides";
import { checkProviderBody } from "./module/check-provider-body";
import { checkProviderConfig } from "./module/check-provider-config";
import { checkRemoved } from "./module/check-removed";
import { checkSettings } from "./module/check-settings";
import { checkTop } from "./module/check-top";
import { checkVariable } from "./module/check-variable";
import { checkResource } from "./resource/check-resource";
import { remembering, surroundingsOf } from "./resource/remembered-checks";
import { checkTests } from "./testing/check-tests";

/** What `terraform validate` refuses in a module, under one heading; all headings share one analysis. */
export function issuesOf(module: Module, refusal: Refusal): readonly Refused[] {
  return issuesIn(module).of(refusal);
}

const issuesIn = cached((module: Module): Issues => {
  const issues = new Issues();
  checkTop(module, issues);
  checkDuplicates(module, issues);
  checkOverrides(module, issues);
  const surroundings = surroundingsOf(module);
  for (const resource of module.resources) checkKnownResource(module, resource, issues, surroundings);
  checkLocals(module, issues, surroundings);
  checkProviders(module, issues);
  const { variables, outputs, checks, others, moduleCalls } = module.declarations;
  for (const variable of variables) checkWords(module, variable, issues, surroundings);
  for (const output of outputs) checkWholeOutput(module, output, issues, surroundings);
  for (const view of [...checks, ...others]) checkLanguage(module, view, issues);
  for (const variable of variables) checkOne(module, variable, issues, surroundings);
  for (const call of moduleCalls)
    if (!isUnreliable(module, call)) checkModuleCall(contextOf(module, call, issues), call);
  if (!module.partial) checkCycles(module, issues);
  checkTests(module, issues);
  checkLanguageVersion(module, issues);
  return issues;
});

const checkKnownResource = remembering(checkResource);
const checkWords = remembering<Variable>(checkLanguage);

const checkWholeOutput = remembering<Named>((module, output, issues) => {
  checkLanguage(module, output, issues);
  checkOutput(contextOf(module, output, issues), output);
});

function checkLanguage(module: Module, view: BlockView, issues: Issues): void {
  if (isUnreliable(module, view)) return;
  const context = contextOf(module, view, issues);
  checkLanguageBody(context, view);
  if (view.blockType === "moved") checkMoved(context, view);
  if (view.blockType === "removed") checkRemoved(context, view);
  if (view.blockType === "import") checkImport(context, view);
  if (view.blockType === "terraform") checkSettings(context, view);
}

const checkOne = remembering<Variable>((module, variable, issues) => {
  if (isUnreliable(module, variable)) return;
  checkVariable(contextOf(module, variable, issues), variable);
  checkAmendedVariable(module, variable, issues);
});

function checkLocals(module: Module, issues: Issues, surroundings: string | undefined): void {
  for (const file of module.files.filter(({ parsed }) => parsed.problems.length === 0)) {
    const blocks = file.parsed.body.items.filter((item) => item.kind === "block" && item.type === "locals");
    for (const item of blocks)
      if (item.kind === "block") checkLocalsBlock(module, new BlockView(file, item, item.type), issues, surroundings);
  }
}

const checkLocalsBlock = remembering<BlockView>((module, view, issues) => {
  const context = contextOf(module, view, issues);
  for (const attribute of view.attributes)
    if (!isOverridden(module, attribute)) checkExpression(context, attribute.value);
  for (const { block, blockType } of view.blockViews) {
    const message = `block "${blockType}" is in locals, expected ${blockType} = { … }`;
    issues.add("validity-unsupported-block", view.file, { range: block.typeRange }, message);
  }
});

/** An override file has another value for it. */
function isOverridden(module: Module, attribute: Attribute): boolean {
  const local = module.local(attribute.name);
  return local !== undefined && local.attribute !== attribute && isOverrideFile(local.file.path);
}

function checkProviders(module: Module, issues: Issues): void {
  for (const provider of module.declarations.providers) {
    const context = contextOf(module, provider, issues);
    checkProviderConfig(context, provider);
    // Terraform's validate looks at the arguments of no provider that an override file amends; its plan does.
    if (isProviderUsed(module, provider) && !isAmended(provider)) checkProviderBody(context, provider);
  }
}
