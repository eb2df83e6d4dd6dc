import type { Bearing, Policy } from "./decide";
import { managedPolicy } from "./managed-policies";
import { readPolicy } from "./policy-text";
import { accountOf, type Call } from "./statement-applies";

/** A resource of an applied state, or of one that is worked out. */
export interface MadeResource {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export type Made = readonly MadeResource[];

/** All resources of a type. */
export function madeOf(made: Made, type: string): Made {
  return made.filter((resource) => resource.type === type);
}

/** An argument or attribute as text; empty where there is none. */
export function textOf({ values }: MadeResource, name: string): string {
  const value = values[name];
  return value === undefined || value === null ? "" : String(value);
}

function policiesIn(resource: MadeResource, argument = "policy"): readonly Policy[] {
  const json = textOf(resource, argument);
  return json ? [readPolicy(json)] : [];
}

/** The stack's own policy with that ARN, or AWS's. */
function managedPolicies(made: Made, arn: string): readonly Policy[] {
  const own = madeOf(made, "aws_iam_policy").find((one) => textOf(one, "arn") === arn);
  return own ? policiesIn(own) : [managedPolicy(arn)];
}

function identityOf(made: Made, arn: string): readonly Policy[] {
  const role = madeOf(made, "aws_iam_role").find((one) => textOf(one, "arn") === arn);
  const name = role && textOf(role, "name");
  const isOfRole = (one: MadeResource) => textOf(one, "role") === name;
  return [
    ...madeOf(made, "aws_iam_role_policy")
      .filter(isOfRole)
      .flatMap((one) => policiesIn(one)),
    ...madeOf(made, "aws_iam_role_policy_attachment")
      .filter(isOfRole)
      .flatMap((one) => managedPolicies(made, textOf(one, "policy_arn"))),
  ];
}

interface Holder {
  /** The type that holds the policy, and the argument that says whose it is. */
  readonly type: string;
  readonly of: string;
  readonly argument?: string;
  /** What the policy protects, and which of its attributes the argument above names. */
  readonly target: string;
  readonly by: string;
}

/** Where a policy stands in a resource of its own, or in what it protects. */
const HOLDERS: readonly Holder[] = [
  { type: "aws_kms_key", of: "arn", target: "aws_kms_key", by: "arn" },
  { type: "aws_iam_role", of: "arn", argument: "assume_role_policy", target: "aws_iam_role", by: "arn" },
  { type: "aws_sns_topic_policy", of: "arn", target: "aws_sns_topic", by: "arn" },
  { type: "aws_ecr_repository_policy", of: "repository", target: "aws_ecr_repository", by: "name" },
  { type: "aws_efs_file_system_policy", of: "file_system_id", target: "aws_efs_file_system", by: "id" },
  { type: "aws_s3_bucket_policy", of: "bucket", target: "aws_s3_bucket", by: "id" },
  { type: "aws_api_gateway_rest_api_policy", of: "rest_api_id", target: "aws_api_gateway_rest_api", by: "id" },
];

function isWithin(resource: string, arn: string): boolean {
  return arn !== "" && (resource === arn || resource.startsWith(`${arn}/`));
}

function protects(made: Made, { target, by, of }: Holder, holder: MadeResource, resource: string): boolean {
  return madeOf(made, target).some(
    (one) =>
      textOf(one, by) === textOf(holder, of) &&
      [textOf(one, "arn"), textOf(one, "execution_arn")].some((arn) => isWithin(resource, arn)),
  );
}

/** A permission is one statement of a function's policy. https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html */
function permissionsOf(made: Made, resource: string): Policy {
  const statements = madeOf(made, "aws_lambda_permission").map((one) => ({
    Effect: "Allow",
    Principal: { Service: textOf(one, "principal") },
    Action: textOf(one, "action"),
    Resource: [functionArn(made, textOf(one, "function_name")), textOf(one, "qualifier")].filter(Boolean).join(":"),
    Condition: { ArnLike: { "aws:SourceArn": textOf(one, "source_arn") } },
  }));
  return readPolicy(JSON.stringify({ Statement: statements.filter((one) => one.Resource === resource) }));
}

function functionArn(made: Made, name: string): string {
  const found = madeOf(made, "aws_lambda_function").find((one) => textOf(one, "function_name") === name);
  return found ? textOf(found, "arn") : name;
}

/** A role's trust is about who assumes it, and about nothing else. */
function resourcePolicies(made: Made, resource: string, isTrust: boolean): readonly Policy[] {
  if (/:lambda:.*:function:/.test(resource)) return [permissionsOf(made, resource)];
  const holders = HOLDERS.filter(({ type }) => (type === "aws_iam_role") === isTrust);
  return holders.flatMap((holder) =>
    madeOf(made, holder.type)
      .filter((one) => protects(made, holder, one, resource))
      .flatMap((one) => policiesIn(one, holder.argument)),
  );
}

function endpointPolicies(made: Made, service: string): readonly Policy[] {
  return madeOf(made, "aws_vpc_endpoint")
    .filter((one) => textOf(one, "service_name").endsWith(`.${service}`))
    .flatMap((one) => policiesIn(one));
}

/** Every policy of a stack, found once for each caller and each thing that is called. */
export class StackPolicies {
  readonly #found = new Map<string, readonly Policy[]>();
  readonly #account: string;

  constructor(readonly made: Made) {
    this.#account = accountOf(madeOf(made, "aws_iam_role").map((role) => textOf(role, "arn"))[0] ?? "");
  }

  /** Those that bear on a call, which may take the way of a service's endpoint. */
  bearingOn({ caller, resource, action }: Call, via?: string): Bearing {
    const isTrust = action.startsWith("sts:");
    const own = this.#once(`on ${isTrust} ${resource}`, () => resourcePolicies(this.made, resource, isTrust));
    return {
      identity: caller.kind === "role" ? this.#once(caller.arn, () => identityOf(this.made, caller.arn)) : [],
      resource: own.length > 0 ? own.flat() : undefined,
      resourceMustAllow: isTrust || /:kms:.*:key\//.test(resource),
      resourceAccount: accountOf(resource) || this.#account,
      endpoint: via === undefined ? undefined : this.#once(`by ${via}`, () => endpointPolicies(this.made, via))[0],
    };
  }

  #once(what: string, find: () => readonly Policy[]): readonly Policy[] {
    const found = this.#found.get(what) ?? find();
    this.#found.set(what, found);
    return found;
  }
}
