import type { Expression } from "@/lib/hcl";
import {
  argumentOf,
  type BlockView,
  evaluate,
  itemsOf,
  type Module,
  type PolicyDocument,
  possibleValues,
  type Resource,
  resourcesBehind,
  scopeOf,
  stringOf,
} from "@/lib/terraform";
import { cached } from "./cached";
import { managedPolicyName } from "./managed-policy";
import { policiesIn } from "./policies";

/** What a role may do, as far as the files say. */
export interface Grants {
  readonly documents: readonly PolicyDocument[];
  /** Names of AWS managed policies. */
  readonly managed: readonly string[];
  /** False when a policy is attached that could not be read. */
  readonly complete: boolean;
}

const byRole = cached((_module: Module) => new Map<Resource, Grants>());

/** Inline policies, attachments and managed policies of a role. */
export function grantsOf(module: Module, role: Resource): Grants {
  const known = byRole(module).get(role);
  if (known) return known;
  const grants = join([
    ...inlineGrants(module, role),
    ...arnGrants(module, role, role.expression("managed_policy_arns")),
    ...module
      .resourcesOf("aws_iam_role_policy")
      .filter((policy) => belongsTo(module, policy, "role", role))
      .map((policy) => documentGrant(module, policy)),
    ...attachments(module, role).flatMap(({ view, arns }) => arnGrants(module, view, arns)),
  ]);
  byRole(module).set(role, grants);
  return grants;
}

function attachments(module: Module, role: Resource) {
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
    .filter(({ view, to }) => belongsTo(module, view, to, role))
    .map(({ view, arn }) => ({ view, arns: view.expression(arn) }));
}

function belongsTo(module: Module, view: Resource, argument: string, role: Resource): boolean {
  const expression = view.expression(argument);
  if (resourcesBehind(module, expression, view).includes(role)) return true;
  const name = stringOf(argumentOf(module, role, "name"));
  return (
    name !== undefined && itemsOf(evaluate(expression, scopeOf(module, view))).some((item) => stringOf(item) === name)
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
  const managed = [...names, spelled, ...policies.map((policy) => dataPolicyName(module, policy))].filter(
    (name) => name !== undefined,
  );
  if (documents.length + managed.length === 0) return [{ documents: [], managed: [], complete: false }];
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
