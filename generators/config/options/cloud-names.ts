import { addressNumber } from "./address-number";
import { also } from "./cloud-limits";

/** AWS keeps aws: for itself, in values too. https://docs.aws.amazon.com/lambda/latest/api/API_TagResource.html */
export function tagValue(label: string) {
  return also(
    label,
    "text that does not start with aws:, is no blank and has no halves of characters",
    (value) => !/^aws:|^\s+$|[\ud800-\udfff]/iu.test(value),
  );
}

/** As the bundle tags an owner; IAM and EFS take nothing else. https://docs.aws.amazon.com/efs/latest/ug/API_Tag.html */
export function asTag(text: string): string {
  return text.replace(/[^\p{L}\p{N} _.:/=+@-]/gu, "-");
}

/** A key that a person can read. */
export function tagKey(label: string) {
  return also(label, "a key with a letter, a digit or a sign in it", (key) => /\S/.test(key));
}

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-parameter-name-constraints.html */
export function parameterPath(label: string) {
  return also(
    label,
    "a name that starts with neither aws nor ssm, which Systems Manager keeps for itself: it begins the path of the parameters",
    (name) => !/^(?:aws|ssm)/i.test(name),
  );
}

/**
 * API Gateway answers /ping and /sping itself, and takes no tilde in a part of a path.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html
 */
export function pathPart(label: string) {
  return also(
    label,
    "a path that API Gateway takes: without a tilde, and neither ping nor sping, which it answers itself",
    (path) => !/~|^s?ping$/.test(path),
  );
}

/** What Git's hosts keep for themselves: a name that ends with .git is the one without. */
export function repositoryName(label: string) {
  return also(
    label,
    "an owner of at most 39 and a name of at most 100 characters that is neither . nor .. and does not end with .git",
    (repository) =>
      /^(?:[^@]{1,39}(?:@\d+)?\/(?!\.{1,2}(?:@|$))(?!.*\.git(?:@|$))[^@]{1,100}(?:@\d+)?)?$/.test(repository),
  );
}

/** Account numbers of documentation, which nobody owns. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const DOCUMENTATION_ACCOUNT = /:(?:123456789012|111122223333|444455556666|(\d)\1{11}|012345678901):/;

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const CONNECTION = new RegExp(`:[a-z]{2}(?:-[a-z]+)+-\\d:\\d{12}:connection/${UUID}$`);
/** What Terraform's backend takes: https://github.com/hashicorp/terraform/blob/main/internal/backend/remote-state/s3/validate.go */
const KEY = new RegExp(
  `:[a-z]{2}(?:-[a-z]+)+-\\d:\\d{12}:(?:key/(?:${UUID}|mrk-[0-9a-f]{32})|alias/[A-Za-z0-9/_-]{1,250})$`,
);

function inPartition(arn: string, form: RegExp): boolean {
  return arn === "" || (arn.startsWith("arn:aws:") && form.test(arn));
}

export function connectionArn(label: string) {
  return also(label, "the ARN of a connection in the partition aws, connection/ and a UUID", (arn) =>
    inPartition(arn, CONNECTION),
  );
}

/** A name of at most 64 characters behind a path. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const ROLE = /:iam::\d{12}:role\/(?:[\w+=,.@/-]{1,511}\/)?[\w+=,.@-]{1,64}$/;

export function roleArn(label: string) {
  return also(
    label,
    "the ARN of a role in the partition aws and an account of yours, with a name of at most 64 characters",
    (arn) => inPartition(arn, ROLE) && !DOCUMENTATION_ACCOUNT.test(arn),
  );
}

/** A name of at most 128 characters behind a path; AWS's own policies name no account. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const POLICY = /:iam::(?:\d{12}|aws):policy\/(?:[\w+=,.@/-]{1,511}\/)?[\w+=,.@-]{1,128}$/;

export function policyArn(label: string) {
  return also(
    label,
    "the ARN of a policy in the partition aws, of AWS or of an account of yours, with a name of at most 128 characters",
    (arn) => inPartition(arn, POLICY) && !DOCUMENTATION_ACCOUNT.test(arn),
  );
}

export function keyArn(label: string) {
  return also(
    label,
    "the ARN of a key in the partition aws and an account of yours: key/ and a UUID or mrk- and 32 hexadecimal digits, or an alias",
    (arn) => inPartition(arn, KEY) && !DOCUMENTATION_ACCOUNT.test(arn),
  );
}

const LEADING_ZERO = /(?:^|\.)0\d/;

/** An address with bits behind the prefix is refused by the provider, one with leading zeros by Terraform. */
export function networkAddress(label: string) {
  return also(label, "the first address of the range, without leading zeros", (cidr) => {
    const [address = "", length = ""] = cidr.split("/");
    return !LEADING_ZERO.test(address) && addressNumber(address) % 2 ** (32 - Number(length)) === 0;
  });
}

/** As `networkAddress`, where the first address is asked for beside other fields. */
export function withoutLeadingZeros(label: string) {
  return also(label, "numbers without leading zeros", (cidr) => !LEADING_ZERO.test(cidr));
}
