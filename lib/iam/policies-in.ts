import type { Expression } from "@/lib/hcl";
import { type BlockView, everyInstance, type Module, scopeOf, targetOf } from "@/lib/terraform";
import { type PolicyDocument, policyOf } from "./policy";

/** The documents behind a `policy` argument, one for each instance of the block where they may differ. */
export function policiesIn(module: Module, view: BlockView): readonly PolicyDocument[] {
  const expression = view.expression("policy");
  const entries = eachEntry(module, view, expression);
  return entries
    ? entries.map((entry) => policyOf(entry, scopeOf(module)))
    : everyInstance(module, view, (scope) => policyOf(expression, scope));
}

/** What `each.value`, or an attribute of it, is in each instance; undefined when the entries are not spelled out. */
function eachEntry(
  module: Module,
  view: BlockView,
  expression: Expression | undefined,
): readonly Expression[] | undefined {
  if (expression?.kind !== "reference" || expression.root !== "each") return undefined;
  const [first, ...path] = expression.steps;
  if (first?.kind !== "attr" || first.name !== "value") return undefined;
  const entries = entriesOf(module, view.expression("for_each"));
  const values = entries?.map((entry) =>
    path.reduce<Expression | undefined>(
      (at, step) => (step.kind === "attr" ? memberOf(at, step.name) : undefined),
      entry,
    ),
  );
  return values?.every((value) => value !== undefined) ? values : undefined;
}

function entriesOf(module: Module, collection: Expression | undefined): readonly Expression[] | undefined {
  if (collection?.kind === "object") return collection.entries.map(({ value }) => value);
  if (collection?.kind === "parenthesised") return entriesOf(module, collection.inner);
  const target = targetOf(module, collection);
  return target?.kind === "local" && target.path.length === 0 ? entriesOf(module, target.local?.value) : undefined;
}

function memberOf(value: Expression | undefined, name: string): Expression | undefined {
  if (value?.kind !== "object") return undefined;
  const spelled = (key: Expression) => (key.kind === "string" ? key.value : key.kind === "reference" ? key.root : "");
  return value.entries.find(({ key }) => spelled(key) === name)?.value;
}
