import { holds } from "./conditions";
import { matchesAction, matchesText, type RequestContext } from "./pattern";
import type { PolicyStatement, Principals } from "./policy-text";

/** Whoever makes a call: a role as which something acts, a service in its own name, or whom an identity provider vouches for. */
export type Caller =
  | { readonly kind: "role"; readonly arn: string }
  | { readonly kind: "service"; readonly name: string }
  | { readonly kind: "federated"; readonly provider: string };

/** One call as the service authorizes it. */
export interface Call {
  readonly caller: Caller;
  readonly action: string;
  readonly resource: string;
  readonly context: RequestContext;
}

/** How closely a statement names the caller; "account" leaves it to the account's own policies. */
export type Naming = "directly" | "account";

/** `123456789012` of `arn:aws:iam::123456789012:role/x`. */
export function accountOf(arn: string): string {
  return arn.split(":")[4] ?? "";
}

/** An account is named by its number or as its root. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
function namesRole(name: string, arn: string): Naming | undefined {
  if (name === "*" || name === arn) return "directly";
  const account = accountOf(arn);
  return name === account || name.endsWith(`:iam::${account}:root`) ? "account" : undefined;
}

const KINDS = { role: "AWS", service: "Service", federated: "Federated" } as const;

function nameOf(caller: Exclude<Caller, { readonly kind: "role" }>): string {
  return caller.kind === "service" ? caller.name : caller.provider;
}

function namedBy(principals: Principals, caller: Caller): Naming | undefined {
  const names = principals.filter(([kind]) => kind === "*" || kind === KINDS[caller.kind]).flatMap(([, all]) => all);
  if (caller.kind !== "role")
    return names.some((name) => name === "*" || name === nameOf(caller)) ? "directly" : undefined;
  const namings = names.map((name) => namesRole(name, caller.arn));
  return namings.find((naming) => naming === "directly") ?? namings.find((naming) => naming !== undefined);
}

/** A policy of an identity names nobody: it is about whoever it is attached to. */
function naming({ principals, notPrincipals }: PolicyStatement, caller: Caller): Naming | undefined {
  if (principals) return namedBy(principals, caller);
  return notPrincipals && namedBy(notPrincipals, caller) ? undefined : "directly";
}

function isAbout(
  named: readonly string[] | undefined,
  excepted: readonly string[] | undefined,
  matches: (pattern: string) => boolean,
): boolean {
  if (named) return named.some(matches);
  return excepted === undefined || !excepted.some(matches);
}

/** How a statement applies to a call; undefined where it does not. */
export function applies(statement: PolicyStatement, call: Call): Naming | undefined {
  const { actions, notActions, resources, notResources, conditions } = statement;
  const isMet =
    isAbout(actions, notActions, (pattern) => matchesAction(pattern, call.action)) &&
    isAbout(resources, notResources, (pattern) => matchesText(pattern, call.resource, call.context)) &&
    conditions.every((condition) => holds(condition, call.context));
  return isMet ? naming(statement, call.caller) : undefined;
}
