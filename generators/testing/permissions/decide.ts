import type { PolicyStatement } from "./policy-text";
import { accountOf, applies, type Call, type Naming } from "./statement-applies";

export type Policy = readonly PolicyStatement[];

/** Every policy that bears on one call. */
export interface Bearing {
  /** Attached to the role that calls. */
  readonly identity: readonly Policy[];
  readonly boundary?: Policy | undefined;
  /** Of what is called: a bucket's, a key's, a role's trust. */
  readonly resource?: Policy | undefined;
  /** Keys and roles let in nobody whom their own policy does not name, if only by the account. */
  readonly resourceMustAllow?: boolean;
  /** Account of what is called. */
  readonly resourceAccount: string;
  /** Of the way there. */
  readonly endpoint?: Policy | undefined;
}

export type Decision = "allowed" | "denied" | "explicitly denied";

function namings(policy: Policy, effect: PolicyStatement["effect"], call: Call): readonly Naming[] {
  return policy
    .filter((statement) => statement.effect === effect)
    .flatMap((statement) => applies(statement, call) ?? []);
}

function admits(policy: Policy | undefined, call: Call): boolean {
  return policy === undefined || namings(policy, "Allow", call).length > 0;
}

/** Within one account either side suffices, but for keys and roles; across accounts both must allow. */
function isGranted(call: Call, bearing: Bearing): boolean {
  const byResource = namings(bearing.resource ?? [], "Allow", call);
  const { caller } = call;
  if (caller.kind !== "role") return byResource.length > 0;
  const byIdentity = bearing.identity.some((policy) => admits(policy, call)) && admits(bearing.boundary, call);
  if (accountOf(caller.arn) !== bearing.resourceAccount) return byIdentity && byResource.length > 0;
  // A grant to the role's ARN, not to its session, is limited by what the boundary does not allow.
  if (byResource.includes("directly") && admits(bearing.boundary, call)) return true;
  return byIdentity && (!bearing.resourceMustAllow || byResource.length > 0);
}

/**
 * What AWS answers to a call, all policies taken together, in an account without policies of an organization or a session.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
 * https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export function decide(call: Call, bearing: Bearing): Decision {
  const { identity, boundary, resource, endpoint } = bearing;
  const all = [...identity, ...[boundary, resource, endpoint].filter((policy) => policy !== undefined)];
  if (all.some((policy) => namings(policy, "Deny", call).length > 0)) return "explicitly denied";
  return admits(endpoint, call) && isGranted(call, bearing) ? "allowed" : "denied";
}
