import { certainlyAlone, companionsOf } from "@/lib/aws/companions";
import { isPublicWebsite } from "@/lib/aws/public-website";
import { at, atHead, defineRule, type Problem } from "@/lib/lint/rule";
import {
  argumentOf,
  booleanOf,
  evaluate,
  everyInstance,
  type Module,
  type Resource,
  resourcesBehind,
  stringOf,
} from "@/lib/terraform";
import { examples } from "./bucket-blocks-public-access.examples";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "bucket-blocks-public-access",
  class: null,
  severity: "medium",
  elsewhere: ["CKV2_AWS_6", "CKV_AWS_53", "CKV_AWS_54", "CKV_AWS_55", "CKV_AWS_56", "AVD-AWS-0094"],
  summary: "S3 buckets block public access with all four settings.",
  why:
    "One careless policy or ACL makes the objects readable by anyone. Without a block of its own, a " +
    "bucket depends on whatever the account's setting happens to be.",
  howToFix: "Add an aws_s3_bucket_public_access_block with all four arguments true.",
  references: [
    securityHub("S3.8"),
    awsDocs("Blocking public access", "AmazonS3/latest/userguide/access-control-block-public-access.html"),
  ],
  *check(module) {
    for (const bucket of module.resourcesOf("aws_s3_bucket")) {
      if (isPublicWebsite(module, bucket)) {
        yield { ...atHead(bucket), message: `${bucket.address} serves a website to everybody, expected ${INSTEAD}` };
        continue;
      }
      const blocks = companionsOf(module, bucket, TYPE, "bucket");
      for (const { module: home, companion } of blocks) yield* open(home, companion);
      yield* publicAcl(module, bucket);
      if (certainlyAlone(module, bucket, TYPE, "bucket"))
        yield {
          ...atHead(bucket),
          severity: "low",
          message: `${bucket.address} has no public access block, expected an ${TYPE}`,
        };
    }
    for (const acl of module.resourcesOf("aws_s3_bucket_acl"))
      if (!resourcesBehind(module, acl.expression("bucket"), acl).some((bucket) => isPublicWebsite(module, bucket)))
        yield* publicAcl(module, acl);
  },
  examples,
});

const TYPE = "aws_s3_bucket_public_access_block";

const WAYS = ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"];

const INSTEAD = "CloudFront in front of a closed bucket (aws_cloudfront_origin_access_control)";

/** Not set is false. https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_public_access_block */
function* open(module: Module, block: Resource): Iterable<Problem> {
  const wrong = WAYS.filter((way) => {
    const value = argumentOf(module, block, way);
    return value.kind === "absent" || booleanOf(value) === false;
  });
  const [first] = wrong;
  if (first === undefined) return;
  const attribute = wrong.map((way) => block.attribute(way)).find((written) => written !== undefined);
  const place = attribute ? at(block.file, attribute) : atHead(block);
  const state = wrong.every((way) => !block.attribute(way)) ? "not set" : "false";
  const said = `${wrong.join(", ")} ${wrong.length === 1 ? "is" : "are"} ${state}`;
  yield { ...place, message: `${block.address}: ${said}, expected true` };
}

function* publicAcl(module: Module, acl: Resource): Iterable<Problem> {
  const attribute = acl.attribute("acl");
  if (!attribute) return;
  const values = everyInstance(module, acl, (scope) => stringOf(evaluate(attribute.value, scope)));
  const open = values.find((value) => value?.startsWith("public-"));
  if (open !== undefined)
    yield { ...at(acl.file, attribute), message: `${acl.address} is "${open}", expected "private"` };
}
