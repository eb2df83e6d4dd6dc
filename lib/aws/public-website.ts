import { isForAnyone } from "@/lib/iam/for-anyone";
import { policyOf } from "@/lib/iam/policy";
import { cachedWithin } from "@/lib/memory/cached";
import { argumentOf, booleanOf, type Module, type Resource, scopeOf, stringOf } from "@/lib/terraform";
import { companionsOf } from "./companions";

/** A bucket that serves a website of its own to everybody: what makes it public follows from that one decision. */
export const isPublicWebsite: (module: Module, bucket: Resource) => boolean = cachedWithin(
  (module: Module, bucket: Resource): boolean =>
    (bucket.firstBlock("website") !== undefined || isServed(module, bucket)) && isOpened(module, bucket),
);

function isServed(module: Module, bucket: Resource): boolean {
  return companionsOf(module, bucket, "aws_s3_bucket_website_configuration", "bucket").length > 0;
}

const CLOSING = ["block_public_policy", "restrict_public_buckets", "block_public_acls", "ignore_public_acls"];

function isOpened(module: Module, bucket: Resource): boolean {
  const blocks = companionsOf(module, bucket, "aws_s3_bucket_public_access_block", "bucket");
  const policies = companionsOf(module, bucket, "aws_s3_bucket_policy", "bucket");
  const acls = companionsOf(module, bucket, "aws_s3_bucket_acl", "bucket");
  return (
    blocks.some(({ module: home, companion }) =>
      CLOSING.some((name) => booleanOf(argumentOf(home, companion, name)) === false),
    ) ||
    acls.some(({ module: home, companion }) => isPublic(home, companion)) ||
    isPublic(module, bucket) ||
    policies.some(({ module: home, companion }) => isForEverybody(home, companion))
  );
}

function isForEverybody(module: Module, policy: Resource): boolean {
  const expression = policy.expression("policy");
  return expression !== undefined && policyOf(expression, scopeOf(module, policy)).statements.some(isForAnyone);
}

function isPublic(module: Module, view: Resource): boolean {
  return stringOf(argumentOf(module, view, "acl"))?.startsWith("public-") === true;
}
