import type { Expression, ObjectEntry } from "@/lib/hcl";
import { evaluate, known, type Module, scopeOf, unknown, type Value } from "@/lib/terraform";

/** What a variable holds when nobody but a file beside the module sets it, with what `optional(…)` of its type fills in. */
export function variableValue(module: Module, name: string): Value | undefined {
  const variable = module.variable(name);
  if (!variable) return undefined;
  const given = variable.given ?? variable.default;
  return given ? fillIn(evaluate(given, scopeOf(module)), variable.type, module) : unknown(`var.${name}`);
}

/** https://developer.hashicorp.com/terraform/language/expressions/type-constraints#optional-object-type-attributes */
function fillIn(value: Value, type: Expression | undefined, module: Module): Value {
  if (type?.kind !== "call") return value;
  const [first] = type.args;
  if (type.name === "set" && value.kind === "list") return { ...value, flavour: "set" };
  if (type.name === "list" && value.kind === "list")
    return { ...value, items: value.items.map((item) => fillIn(item, first, module)) };
  if (type.name === "map" && value.kind === "object")
    return { ...value, entries: new Map([...value.entries].map(([key, item]) => [key, fillIn(item, first, module)])) };
  if (type.name === "object" && value.kind === "object" && first?.kind === "object") {
    const entries = new Map(value.entries);
    for (const entry of first.entries) fillEntry(entries, entry, module);
    return { ...value, entries };
  }
  return value;
}

function fillEntry(entries: Map<string, Value>, { key, value: type }: ObjectEntry, module: Module): void {
  if (key.kind !== "string") return;
  const isOptional = type.kind === "call" && type.name === "optional";
  const [inner, fallback] = isOptional ? type.args : [type];
  const given = entries.get(key.value);
  if (given) entries.set(key.value, fillIn(given, inner, module));
  else if (isOptional) entries.set(key.value, fallback ? evaluate(fallback, scopeOf(module)) : known(null));
}
