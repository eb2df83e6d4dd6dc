import { jsonOf } from "@/lib/iam/policy-json";
import {
  type BlockView,
  evaluate,
  everyInstance,
  itemsOf,
  type Module,
  type Scope,
  scopeOf,
  type Value,
} from "@/lib/terraform";

/** What an argument with JSON in it says, be it encoded or written as text; nothing where it cannot be read. */
export function jsonArgument(
  module: Module,
  view: BlockView,
  name: string,
  scope: Scope = scopeOf(module, view),
): Value | undefined {
  const expression = view.expression(name);
  if (expression?.kind === "call" && expression.name === "jsonencode")
    return expression.args[0] && evaluate(expression.args[0], scope);
  if (expression?.kind === "string" || expression?.kind === "template") return jsonOf(expression, scope);
  return undefined;
}

/** The containers of a task or a job, in each of its instances. */
export function containersIn(module: Module, view: BlockView, name: string): readonly Value[] {
  return everyInstance(module, view, (scope) => jsonArgument(module, view, name, scope)).flatMap((value) => {
    if (value === undefined || value.kind === "object") return value ?? [];
    return itemsOf(value).filter(({ kind }) => kind === "object");
  });
}
