import { type Call, type Expression, expressionsIn, parseExpression, referenceNodes } from "@/lib/hcl";
import { missingFile, textOfFile } from "../module/missing-file";
import { BYTES_PER_STEP } from "../value/budget";
import { STRING } from "../value/type";
import { isUnset, known, stringOf, unknown, type Value } from "../value/value";
import { markedByAll, marksWithin } from "../value/value-marks";
import { typeOfValue } from "../value/value-type";
import type { Run, Scope } from "./scope";

/**
 * `templatefile` and `templatestring`: a template sees the variables that it is handed, and nothing else.
 * https://developer.hashicorp.com/terraform/language/functions/templatefile
 */
export function evaluateRendering(call: Call, name: "templatefile" | "templatestring", scope: Scope, run: Run): Value {
  const args = call.args.map((argument) => run(argument, scope));
  const [source, variables] = args;
  const [first, second] = call.args;
  const open = unknown(`function ${name}`, name === "templatestring" ? STRING : undefined);
  if (!source || !variables || !first || !second || call.expand) return open;
  const refuse = (node: Expression, message: string) => {
    scope.report?.(node, message);
    return open;
  };
  if (scope.isRendering)
    return refuse(first, `${name} is called by a template that is being rendered, expected it around that one`);
  if (name === "templatestring" && !isDirect(first))
    return refuse(first, "template is no reference to a text, expected one such as local.template");
  const missing = missingFile(name, args, first, scope.module);
  if (missing !== undefined) return refuse(first, missing);
  if (isUnset(source) || isUnset(variables))
    return refuse(isUnset(source) ? first : second, `argument of ${name} is null, expected a value`);
  if (source.kind === "list" || source.kind === "object")
    return refuse(first, "template is a collection, expected a text");
  const type = typeOfValue(variables);
  if (variables.kind !== "unknown" && type.kind !== "dynamic" && type.kind !== "map" && type.kind !== "object")
    return refuse(second, `variables of a template are a ${type.kind}, expected a map or an object`);
  const text = name === "templatefile" ? textOfFile(source, scope.module) : stringOf(source);
  if (text === undefined || variables.kind !== "object") return open;
  const unnamed = [...variables.entries.keys()].find((key) => !/^[A-Za-z]\w*$/.test(key));
  if (unnamed !== undefined)
    return refuse(second, `"${unnamed}" is no name of a variable, expected letters, digits and _`);
  const made = render(text, variables, second, scope, run) ?? open;
  return markedByAll(made, args.map(marksWithin));
}

/** Nothing but a name and steps. */
function isDirect(expression: Expression): boolean {
  return expression.kind === "reference" && expression.steps.every(({ kind }) => kind !== "splat");
}

/** What it comes to; undefined where that is not told. Of several errors the first is said. */
function render(
  text: string,
  variables: Value & { kind: "object" },
  node: Expression,
  scope: Scope,
  run: Run,
): Value | undefined {
  if (!scope.module.budget.take(Math.ceil(text.length / BYTES_PER_STEP))) return undefined;
  const template = templateOf(text);
  const missing = template && namesIn(template).find((name) => !variables.entries.has(name));
  if (!template || missing !== undefined) {
    const wrong = template ? `has no "${missing}"` : "is handed to a template that is none";
    scope.report?.(node, `what a template is given ${wrong}, expected every name that it uses`);
    return undefined;
  }
  const problems: string[] = [];
  const report = (_: object, message: string) => problems.push(message);
  const value = run(template, {
    ...scope,
    names: variables.entries,
    owner: undefined,
    report,
    called: undefined,
    isRendering: true,
  });
  const [problem] = problems;
  if (problem !== undefined) scope.report?.(node, `template fails: ${problem}`);
  const made = problem === undefined ? stringOf(value) : undefined;
  return made === undefined ? undefined : known(made.replace(/\n$/, ""));
}

const MARKER = "STACKWRIGHT_TEMPLATE";

/** Read as a heredoc, which ends in one line end more; undefined where the text is no template. */
function templateOf(text: string): Expression | undefined {
  const { expression, problems } = parseExpression(`<<${MARKER}\n${text}\n${MARKER}\n`);
  return problems.length === 0 ? expression : undefined;
}

/** Names that a template uses and does not bind itself. */
function namesIn(template: Expression): readonly string[] {
  const bound = new Set<string | undefined>();
  for (const inner of expressionsIn(template)) {
    if (inner.kind === "for") bound.add(inner.keyName).add(inner.valueName);
    if (inner.kind === "template")
      for (const part of inner.parts) if (part.kind === "directive") bound.add(part.keyName).add(part.valueName);
  }
  return [...referenceNodes(template)].map(({ root }) => root).filter((root) => !bound.has(root));
}
