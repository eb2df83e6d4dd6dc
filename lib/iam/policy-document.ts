import type { Expression } from "@/lib/hcl";
import { cached } from "@/lib/memory/cached";
import {
  type BlockView,
  evaluate,
  itemsOf,
  known,
  type Module,
  possibleValues,
  type Resource,
  scopeOf,
  stringOf,
  type Value,
} from "@/lib/terraform";
import type { PolicyDocument, PolicyStatement, Principal } from "./policy";

type Follow = (expression: Expression | undefined) => PolicyDocument;

/** `data "aws_iam_policy_document"` with the documents it takes in. A statement replaces what earlier ones say under its `sid`. */
export function documentOf(module: Module, data: Resource, follow: Follow): PolicyDocument {
  const alone = ownDocument(data, module);
  if (TAKING.every((name) => !data.expression(name))) return alone;
  const own = alone.statements;
  const taken = (name: string) => inheritedFrom(data.expression(name), follow);
  const sources = [taken("source_policy_documents"), taken("source_json")];
  const overrides = [taken("override_policy_documents"), taken("override_json")];
  const over = overrides.flatMap(({ statements }) => statements);
  const given = sources.flatMap(({ statements }) => statements);
  return {
    statements: [...notReplaced(own, over), ...notReplaced(given, [...own, ...over]), ...over],
    complete: [...sources, ...overrides].every((document) => document.complete) && alone.complete,
  };
}

const TAKING = ["source_policy_documents", "source_json", "override_policy_documents", "override_json"];

/** Without what it takes in: the same for all that refer to it. */
const ownDocument = cached((data: Resource, module: Module): PolicyDocument => {
  const views = data.blocks("statement");
  return {
    statements: views.map((view) => statementOf(view, module)),
    complete: views.every((view) => !view.dynamic),
  };
});

function notReplaced(
  statements: readonly PolicyStatement[],
  later: readonly PolicyStatement[],
): readonly PolicyStatement[] {
  const said = new Set(later.map(({ sid }) => sid));
  return statements.filter(({ sid }) => !sid || !said.has(sid));
}

function inheritedFrom(expression: Expression | undefined, follow: Follow): PolicyDocument {
  if (!expression) return { statements: [], complete: true };
  const documents = listed(expression).map((document) => follow(document));
  return {
    statements: documents.flatMap((document) => document.statements),
    complete: documents.every((document) => document.complete),
  };
}

/** Functions whose result holds nothing but what their arguments hold. */
const LISTING: ReadonlySet<string> = new Set(["compact", "concat", "distinct", "flatten"]);

function listed(expression: Expression): readonly Expression[] {
  if (expression.kind === "tuple") return expression.items.flatMap(listed);
  if (expression.kind === "call" && LISTING.has(expression.name)) return expression.args.flatMap(listed);
  return [expression];
}

/** Documents are taken in by many others, and read by several rules. */
const statementOf = cached((view: BlockView, module: Module): PolicyStatement => {
  const members = (name: string) => listOf(module, view, name);
  const effect = view.expression("effect");
  return {
    sid: textOf(module, view, "sid"),
    effect: effect ? evaluate(effect, scopeOf(module, view)) : known("Allow"),
    actions: members("actions"),
    notActions: members("not_actions"),
    resources: members("resources"),
    notResources: members("not_resources"),
    principals: principalsOf(module, view, "principals"),
    notPrincipals: principalsOf(module, view, "not_principals"),
    conditions: view.blocks("condition").map((condition) => ({
      operator: textOf(module, condition, "test"),
      key: textOf(module, condition, "variable"),
      values: listOf(module, condition, "values"),
    })),
    node: view.block,
    file: view.file,
  };
});

/** Items under every possibility: both branches of an undecided conditional count. */
function listOf(module: Module, view: BlockView, name: string): readonly Value[] {
  const possible = possibleValues(view.expression(name), scopeOf(module, view));
  return possible.length === 1 ? itemsOf(possible[0] ?? known(null)) : possible.flatMap(itemsOf);
}

function textOf(module: Module, view: BlockView, name: string): string {
  return stringOf(evaluate(view.expression(name), scopeOf(module, view))) ?? "";
}

function principalsOf(module: Module, view: BlockView, name: string): readonly Principal[] {
  return view.blocks(name).map((principal) => ({
    type: textOf(module, principal, "type"),
    identifiers: listOf(module, principal, "identifiers"),
  }));
}
