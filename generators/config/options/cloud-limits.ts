import { describeIssue } from "@/generators/schema/field";

/** A condition that the form of a text cannot say. */
function also(label: string, expected: string, holds: (value: string) => boolean) {
  return {
    holds,
    error: (issue: { readonly input?: unknown }) => describeIssue(label, issue.input, expected),
  };
}

function segments(path: string): readonly string[] {
  return path.split("/");
}

function isRelative(segment: string): boolean {
  return segment === "." || segment === "..";
}

/** `/..` is no folder of its own. https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap04.html#tag_04_16 */
export function withoutRelativeParts(label: string) {
  return also(label, "a path without . and .. in it", (path) => !segments(path).some(isRelative));
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const RESERVED_BUCKET =
  /\.\.|^\d+\.\d+\.\d+\.\d+$|^(?:xn--|sthree-|amzn-s3-demo-)|(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/;

const BUCKET =
  "a bucket name without two dots in a row, not an IP address, without a prefix or suffix that S3 reserves";

export function bucketName(label: string) {
  return also(label, BUCKET, (name) => !RESERVED_BUCKET.test(name));
}

export function bucketInAddress(label: string) {
  return also(label, `an address with ${BUCKET}`, (address) => !RESERVED_BUCKET.test(segments(address)[2] ?? ""));
}

/** https://git-scm.com/docs/git-check-ref-format */
export function branchName(label: string) {
  return also(
    label,
    "a name that git allows: no empty part, no .., no part that starts with a dot or ends with .lock",
    (name) => !name.includes("..") && !segments(name).some((part) => /^$|^\.|\.lock$/.test(part)),
  );
}

/** RFC 5321, Dot-string: https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2 */
export function hasPlainMailbox(address: string): boolean {
  return !/^\.|\.\.|\.@/.test(address);
}

/** Account numbers of documentation, which nobody owns. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const DOCUMENTATION_ACCOUNT = /:(?:123456789012|111122223333|444455556666|(\d)\1{11}|012345678901):/;

export function ownAccount(label: string) {
  return also(label, "an ARN in an account of yours", (arn) => !DOCUMENTATION_ACCOUNT.test(arn));
}

export function withoutDoubleDots(label: string) {
  return also(label, "a name without two dots in a row", (name) => !name.includes(".."));
}

/** The geographies of the partition aws. https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html */
export const commercialRegions =
  /^(?:us|eu|ap|sa|ca|me|af|il|mx)-(?:north|south|east|west|central|(?:north|south)(?:east|west))-\d$/;

/** The stack writes ARNs and service names of one partition. https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
export function commercialRegion(label: string) {
  return also(
    label,
    "a Region of the partition aws; others (aws-cn, aws-us-gov, aws-iso, aws-eusc) are not supported",
    (region) => commercialRegions.test(region),
  );
}

/** Names are case-sensitive at AWS, not in JavaScript. https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScheduledAction.html */
export function knownTimeZone(label: string) {
  return also(label, "a time zone that exists, written as in the IANA database, such as America/New_York", (name) => {
    try {
      new Intl.DateTimeFormat("en", { timeZone: name });
    } catch {
      return false;
    }
    const sameName = Intl.supportedValuesOf("timeZone").find((one) => one.toLowerCase() === name.toLowerCase());
    return sameName === undefined || sameName === name;
  });
}

/** What CLDR names beside the countries of ISO 3166-1: unions, islands without a code, tests. */
const NO_COUNTRY = /^(?:AC|CP|CQ|DG|EA|EU|EZ|IC|QO|TA|UN|XA|XB|ZZ)$/;

/** https://docs.aws.amazon.com/waf/latest/APIReference/API_GeoMatchStatement.html */
export function knownCountry(label: string) {
  return also(label, "the code of a country that exists, such as US", (code) => {
    if (NO_COUNTRY.test(code) || !/^[A-Z]{2}$/.test(code)) return false;
    return new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code) !== undefined;
  });
}
