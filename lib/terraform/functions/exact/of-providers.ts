import { type Expression, expressionsIn, isIdentifier, parse } from "@/lib/hcl";
import { known, stringOf, type Value } from "../../value/value";
import { type ExactTable, type Failure, fail, objectOf, typeOf } from "./exact";

const PARTS = ["partition", "service", "region", "account_id", "resource"];

/** The five parts behind `arn:`; the last one may hold colons. https://pkg.go.dev/github.com/aws/aws-sdk-go-v2/aws/arn#Parse */
function partsOf(text: string): readonly string[] | undefined {
  const sections = text.split(":");
  if (sections[0] !== "arn" || sections.length < 6) return undefined;
  return [...sections.slice(1, 5), sections.slice(5).join(":")];
}

function parseArn([arn]: readonly Value[]): Value | Failure {
  const parts = partsOf((arn && stringOf(arn)) ?? "");
  if (!parts) return fail(0, "an ARN such as arn:aws:sqs:eu-west-1:444455556666:queue");
  return objectOf(PARTS.map((name, at) => [name, known(parts[at] ?? "")]));
}

function buildArn(parts: readonly Value[]): Value | undefined {
  const texts = parts.flatMap((part) => stringOf(part) ?? []);
  return texts.length === PARTS.length ? known(["arn", ...texts].join(":")) : undefined;
}

function trimRolePath([arn]: readonly Value[]): Value | Failure {
  const [partition, service, region, account, resource = ""] = partsOf((arn && stringOf(arn)) ?? "") ?? [];
  if (service !== "iam" || region !== "" || !resource.startsWith("role/"))
    return fail(0, "the ARN of a role such as arn:aws:iam::444455556666:role/path/name");
  const name = resource.slice(resource.lastIndexOf("/") + 1);
  return known(`arn:${partition}:iam::${account}:role/${name}`);
}

/** https://developer.hashicorp.com/terraform/language/functions/terraform-encode_tfvars */
function encodeVariables([value]: readonly Value[]): Failure | undefined {
  const { kind } = typeOf(value);
  if (kind !== "object" && kind !== "map" && kind !== "dynamic") return fail(0, "an object of variables");
  const names = value?.kind === "object" ? [...value.entries.keys()] : [];
  const wrong = names.find((name) => !isIdentifier(name));
  return wrong === undefined ? undefined : fail(0, `a name of a variable instead of "${wrong}"`);
}

function decodeVariables([text]: readonly Value[]): Failure | undefined {
  const { problems, body } = parse((text && stringOf(text)) ?? "");
  const isRead =
    problems.length === 0 && body.items.every((item) => item.kind === "attribute" && isLiteral(item.value));
  return isRead ? undefined : fail(0, "the text of a .tfvars file");
}

function isLiteral(value: Expression): boolean {
  return [...expressionsIn(value)].every(({ kind }) => kind !== "call" && kind !== "reference");
}

/** Functions of providers, by the name of `functionKey`. */
export const ofProviders: ExactTable = {
  "hashicorp/aws::arn_build": { value: buildArn },
  "hashicorp/aws::arn_parse": { value: parseArn },
  "hashicorp/aws::trim_iam_role_path": { value: trimRolePath },
  "terraform.io/builtin/terraform::decode_tfvars": { value: decodeVariables },
  "terraform.io/builtin/terraform::encode_tfvars": { value: encodeVariables },
};
