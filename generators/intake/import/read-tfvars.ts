import { parse } from "@/lib/hcl";
import type { JsonValue } from "@/lib/permalink";
import { evaluate, loadModules, scopeOf, type Value } from "@/lib/terraform";

export interface ReadVariables {
  readonly values: ReadonlyMap<string, JsonValue>;
  /** Variables whose value is no literal, with its line. */
  readonly unreadable: readonly { readonly name: string; readonly line: number }[];
  /** Where the text stops being a list of assignments. */
  readonly problem: string | undefined;
}

/** The assignments of a `.tfvars` file. https://developer.hashicorp.com/terraform/language/values/variables#variable-definitions-tfvars-files */
export function readTfvars(text: string): ReadVariables {
  const { body, problems } = parse(text);
  const [module] = loadModules([{ path: "empty.tf", text: "" }]);
  const values = new Map<string, JsonValue>();
  const unreadable: { name: string; line: number }[] = [];
  for (const item of body.items) {
    if (item.kind !== "attribute" || !module) continue;
    const value = jsonOf(evaluate(item.value, scopeOf(module)));
    if (value === undefined) unreadable.push({ name: item.name, line: item.range?.start.line ?? 1 });
    else values.set(item.name, value);
  }
  const [first] = problems;
  return { values, unreadable, problem: first && `line ${first.range.start.line}: ${first.message}` };
}

function jsonOf(value: Value): JsonValue | undefined {
  switch (value.kind) {
    case "known":
      return value.value;
    case "list": {
      const items = value.items.map(jsonOf);
      return items.every((item) => item !== undefined) && value.complete ? items : undefined;
    }
    case "object": {
      const members = [...value.entries].map(([key, member]) => [key, jsonOf(member)] as const);
      return members.every(([, member]) => member !== undefined) && value.complete
        ? Object.fromEntries(members)
        : undefined;
    }
    default:
      return undefined;
  }
}
