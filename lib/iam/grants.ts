import type { Expression } from "@/lib/hcl";
import { cached } from "@/lib/memory/cached";
import {
  argumentOf,
  type BlockView,
  evaluate,
  itemsOf,
  type Module,
  possibleValues,
  type Resource,
  resourcesBehind,
  scopeOf,
  stringOf,
} from "@/lib/terraform";
import { familyOf } from "@/lib/terraform/module/absence";
import { isHandedOut } from "@/lib/terraform/module/is-handed-out";
import { managedPolicyName } from "./managed-policy";
import { policiesIn } from "./policies-in";
import type { PolicyDocument } from "./policy";

/** What a role may do, as far as the files say. */
export interface Grants {
  readonly documents: readonly PolicyDocument[];
  /** Names of AWS managed policies. */
  readonly managed: readonly string[];
  /** False when a policy is attached that could not be read. */
  readonly complete: boolean;
}

const byRole = cached((_module: Module) => new Map<Resource, Grants>());

/** Inline policies, attachments and managed policies of a role, here and in the local modules around. */
export function grantsOf(module: Module, role: Resource): Grants {
  const known = byRole(module).get(role);
  if (known) return known;
  const grants = join([
    ...inlineGrants(module, role),
    ...arnGrants(module, role, role.expression("managed_policy_arns")),
    ...familyOf(module).flatMap((member) => attachedGrants(member, { module, role })),
    ...(isHandedOut(module, role, ["name", "id"]) ? [UNREAD] : []),
  ]);
  byRole(module).set(role, grants);
  return grants;
}

const UNREAD: Grants = { documents: [], managed: [], complete: false };

interface Owned {
  readonly module: Module;
  readonly role: Resource;
}

function attachedGrants(member: Module, owned: Owned): readonly Grants[] {
  const inline = member
    .resourcesOf("aws_iam_role_policy")
    .filter((policy) => belongsTo(member, policy, "role", owned))
    .map((policy) => documentGrant(member, policy));
  return [...inline, ...attachments(member, owned).flatMap(({ view, arns }) => arnGrants(member, view, arns))];
}

function attachments(module: Module, owned: Owned) {
  const single = module
    .resourcesOf("aws_iam_role_policy_attachment")
    .map((view) => ({ view, to: "role", arn: "policy_arn" }));
  const shared = module
    .resourcesOf("aws_iam_policy_attachment")
    .map((view) => ({ view, to: "roles", arn: "policy_arn" }));
  const exclusive = module
    .resourcesOf("aws_iam_role_policy_attachments_exclusive")
    .map((view) => ({ view, to: "role_name", arn: "policy_arns" }));
  return [...single, ...shared, ...exclusive]
    .filter(({ view, to }) => belongsTo(module, view, to, owned))
    .map(({ view, arn }) => ({ view, arns: view.expression(arn) }));
}

function belongsTo(member: Module, view: Resource, argument: string, { module, role }: Owned): boolean {
  const expression = view.expression(argument);
  if (resourcesBehind(member, expression, view).includes(role)) return true;
  const name = stringOf(argumentOf(module, role, "name"));
  return (
    name !== undefined && itemsOf(evaluate(expression, scopeOf(member, view))).some((item) => stringOf(item) === name)
  );
}

function inlineGrants(module: Module, role: Resource): readonly Grants[] {
  return role.blocks("inline_policy").map((block) => documentGrant(module, block));
}

function documentGrant(module: Module, view: BlockView): Grants {
  const documents = policiesIn(module, view);
  return { documents, managed: [], complete: documents.every(({ complete }) => complete) };
}

function arnGrants(module: Module, view: Resource, expression: Expression | undefined): readonly Grants[] {
  if (!expression) return [];
  const policies = resourcesBehind(module, expression, view);
  const documents = policies.filter(({ mode, type }) => mode === "managed" && type === "aws_iam_policy");
  const names = possibleValues(expression, scopeOf(module, view)).flatMap(itemsOf).map(managedPolicyName);
  const spelled = managedPolicyName(expression);
  const all = [...names, spelled, ...policies.map((policy) => dataPolicyName(module, policy))];
  const managed = [...new Set(all.filter((name) => name !== undefined))];
  if (documents.length + managed.length === 0) return [UNREAD];
  return [{ documents: [], managed, complete: true }, ...documents.map((policy) => documentGrant(module, policy))];
}

function dataPolicyName(module: Module, policy: Resource): string | undefined {
  if (policy.mode !== "data" || policy.type !== "aws_iam_policy") return undefined;
  return stringOf(argumentOf(module, policy, "name")) ?? managedPolicyName(argumentOf(module, policy, "arn"));
}

function join(parts: readonly Grants[]): Grants {
  return {
    documents: parts.flatMap(({ documents }) => documents),
    managed: parts.flatMap(({ managed }) => managed),
    complete: parts.every(({ complete }) => complete),
  };
}
