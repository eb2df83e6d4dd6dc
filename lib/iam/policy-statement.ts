import type { Expression } from "@/lib/hcl";
import { itemsOf, memberOf, stringOf, type Value } from "@/lib/terraform";
import type { PolicyStatement, Principal } from "./policy";

type Unplaced = Omit<PolicyStatement, "file" | "node"> & { readonly node: Expression };

/** Statements of a policy given as a value: `{ Version, Statement = [ … ] }`. */
export function statementsOf(
  policy: Value,
  fallback: Expression,
): { readonly statements: readonly Unplaced[]; readonly complete: boolean } {
  const statement = memberOf(policy, "Statement");
  if (policy.kind !== "object" || statement.kind === "unknown") return { statements: [], complete: false };
  const items = statement.kind === "object" ? [statement] : itemsOf(statement);
  const readable = items.filter((item) => item.kind === "object");
  const complete =
    policy.complete && readable.length === items.length && (statement.kind !== "list" || statement.complete);
  return { statements: readable.map((item) => statementOf(item, fallback)), complete };
}

function statementOf(value: Value, fallback: Expression): Unplaced {
  const member = (name: string) => memberOf(value, name);
  return {
    sid: stringOf(member("Sid")),
    effect: member("Effect"),
    actions: itemsOf(member("Action")),
    notActions: itemsOf(member("NotAction")),
    resources: itemsOf(member("Resource")),
    notResources: itemsOf(member("NotResource")),
    principals: principalsOf(member("Principal")),
    notPrincipals: principalsOf(member("NotPrincipal")),
    conditions: conditionsOf(member("Condition")),
    node: value.node ?? fallback,
  };
}

/** `"*"` is `{ "*": ["*"] }`. */
function principalsOf(value: Value): readonly Principal[] {
  if (value.kind === "object")
    return [...value.entries].map(([type, identifiers]) => ({ type, identifiers: itemsOf(identifiers) }));
  return value.kind === "absent" ? [] : [{ type: "*", identifiers: itemsOf(value) }];
}

/** One that cannot be told counts as one that nobody knows: it may be any. */
function conditionsOf(value: Value): PolicyStatement["conditions"] {
  if (value.kind === "unknown") return [UNTOLD];
  if (value.kind !== "object") return [];
  const told = [...value.entries].flatMap(([operator, keys]) => {
    if (keys.kind !== "object") return keys.kind === "unknown" ? [UNTOLD] : [];
    const named = [...keys.entries].map(([key, values]) => ({ operator, key, values: itemsOf(values) }));
    return keys.complete ? named : [...named, UNTOLD];
  });
  return value.complete ? told : [...told, UNTOLD];
}

const UNTOLD: PolicyStatement["conditions"][number] = { operator: "", key: "", values: [] };
