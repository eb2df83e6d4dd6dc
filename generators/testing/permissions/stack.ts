import type { RequestContext } from "./pattern";
import { type Made, type MadeResource, madeOf, textOf } from "./stack-policies";
import { accountOf, type Call, type Caller } from "./statement-applies";

/** A call, and what AWS must answer to it. */
export interface Expectation {
  readonly allowed: boolean;
  readonly call: Call;
  /** The service whose endpoint in the VPC leads there. */
  readonly via?: string | undefined;
  /** Whose policies decide alone: those of the other side, which is elsewhere, allow everything. */
  readonly alone?: "the caller" | "what is called";
}

type How = Pick<Expectation, "via" | "alone">;
type Actions = string | readonly string[];

function expectations(
  allowed: boolean,
  caller: Caller,
  actions: Actions,
  resource: string,
  context: RequestContext,
  how: How,
) {
  const known = caller.kind === "role" ? { "aws:PrincipalAccount": accountOf(caller.arn) } : {};
  const sent = { "aws:SecureTransport": "true", ...known, ...context };
  return [actions].flat().map((action) => ({ allowed, call: { caller, action, resource, context: sent }, ...how }));
}

/** What a caller needs. */
export function can(caller: Caller, actions: Actions, resource: string, context: RequestContext = {}, how: How = {}) {
  return expectations(true, caller, actions, resource, context, how);
}

/** What a caller must be refused. */
export function cannot(
  caller: Caller,
  actions: Actions,
  resource: string,
  context: RequestContext = {},
  how: How = {},
) {
  return expectations(false, caller, actions, resource, context, how);
}

/** The caller's own policies allow everything: what is called must refuse. */
export const almighty: How = { alone: "what is called" };

/** What is called belongs to somebody else, who lets the caller in. */
export const elsewhere: How = { alone: "the caller" };

export const foreignAccount = "999988887777";

export function service(name: string): Caller {
  return { kind: "service", name: `${name}.amazonaws.com` };
}

/** Somebody of another account, whose own policies allow everything. */
export const stranger: Caller = { kind: "role", arn: `arn:aws:iam::${foreignAccount}:role/admin` };

type Nested = readonly Readonly<Record<string, unknown>>[];

/** What a stack made, as the tables of calls ask for it. */
export class Stack {
  readonly account: string;
  readonly region: string;

  constructor(readonly made: Made) {
    const [, , , region = "", account = ""] = this.arns("aws_lambda_function")[0]?.split(":") ?? [];
    this.account = account;
    this.region = region;
  }

  of(type: string, name?: string): Made {
    return madeOf(this.made, type).filter((one) => name === undefined || one.name === name);
  }

  arns(type: string, name?: string): readonly string[] {
    return this.of(type, name).map((one) => textOf(one, "arn"));
  }

  /** Of the only resource under a name; empty where there is none. */
  arn(type: string, name?: string): string {
    return this.arns(type, name)[0] ?? "";
  }

  /** The role of a name; undefined where the stack has no such role. */
  role(name: string): Caller | undefined {
    const arn = this.arn("aws_iam_role", name);
    return arn ? { kind: "role", arn } : undefined;
  }

  /** Somebody of this account whose own policies allow everything. */
  get administrator(): Caller {
    return { kind: "role", arn: `arn:aws:iam::${this.account}:role/admin` };
  }

  /** What a service tells KMS when it calls in somebody's name. https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html */
  through(name: string): RequestContext {
    return { "kms:ViaService": `${name}.${this.region}.amazonaws.com`, "kms:CallerAccount": this.account };
  }

  /** The key that a resource names, by ARN or alias. */
  keyOf(resource: MadeResource | undefined, argument: string): string {
    return this.keyNamed(resource ? textOf(resource, argument) : "");
  }

  keyNamed(named: string): string {
    const alias = this.of("aws_kms_alias").find((one) => [textOf(one, "name"), textOf(one, "arn")].includes(named));
    const id = alias ? textOf(alias, "target_key_id") : named;
    const key = this.of("aws_kms_key").find((one) => [textOf(one, "arn"), textOf(one, "key_id")].includes(id));
    return key ? textOf(key, "arn") : named;
  }

  /** The key of a bucket, from the settings of its encryption. */
  keyOfBucket({ values }: MadeResource): string {
    // Safe: the schema of the type says so.
    const [rule] = values.rule as Nested;
    const [byDefault] = (rule?.apply_server_side_encryption_by_default ?? []) as Nested;
    return this.keyNamed(String(byDefault?.kms_master_key_id));
  }

  /** The key of a repository. */
  keyOfRepository({ values }: MadeResource): string {
    // Safe: the schema of the type says so.
    const [encryption] = values.encryption_configuration as Nested;
    return this.keyNamed(String(encryption?.kms_key));
  }
}
