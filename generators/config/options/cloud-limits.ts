import { describeIssue } from "@/generators/schema/field";

/** A condition that the form of a text cannot say. */
export function also(label: string, expected: string, holds: (value: string) => boolean) {
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

/** Both conditions; what is said is about the first that does not hold. */
export function both(one: ReturnType<typeof also>, other: ReturnType<typeof also>): ReturnType<typeof also> {
  return {
    holds: (value) => one.holds(value) && other.holds(value),
    error: (issue) => (one.holds(String(issue.input)) ? other : one).error(issue),
  };
}

/** RFC 5321, Dot-string: https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2 */
export function hasPlainMailbox(address: string): boolean {
  return !/^\.|\.\.|\.@/.test(address);
}

/** What an environment can hold and UTF-8 can write. https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html */
export function wholeText(label: string) {
  return also(label, "text without NUL and without halves of characters", (value) => !/[\0\ud800-\udfff]/u.test(value));
}

export function withoutDoubleDots(label: string) {
  return also(label, "a name without two dots in a row", (name) => !name.includes(".."));
}
