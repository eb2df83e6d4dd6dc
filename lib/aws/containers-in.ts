import { jsonOf } from "@/lib/iam/policy-json";
import { type BlockView, evaluate, itemsOf, type Module, scopeOf, type Value } from "@/lib/terraform";

/** What an argument with JSON in it says, be it encoded or written as text; nothing where it cannot be read. */
export function jsonArgument(module: Module, view: BlockView, name: string): Value | undefined {
  const expression = view.expression(name);
  const scope = scopeOf(module, view);
  if (expression?.kind === "call" && expression.name === "jsonencode")
    return expression.args[0] && evaluate(expression.args[0], scope);
  if (expression?.kind === "string" || expression?.kind === "template") return jsonOf(expression, scope);
  return undefined;
}

/** The containers of a task or a job. */
export function containersIn(module: Module, view: BlockView, name: string): readonly Value[] {
  const value = jsonArgument(module, view, name);
  return value?.kind === "object" ? [value] : value ? itemsOf(value).filter(({ kind }) => kind === "object") : [];
}
