import { isPublicWebsite } from "@/lib/aws/public-website";
import { isForAnyone } from "@/lib/iam/for-anyone";
import { type PolicyStatement, policyOf } from "@/lib/iam/policy";
import { at, defineRule } from "@/lib/lint/rule";
import { argumentOf, booleanOf, everyInstance, type Module, type Resource, resourcesBehind } from "@/lib/terraform";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";
import { examples } from "./resource-policy-names-principals.examples";

export const rule = defineRule({
  id: "resource-policy-names-principals",
  class: null,
  severity: "high",
  elsewhere: ["CKV_AWS_33", "CKV_AWS_32", "CKV_AWS_169", "CKV_AWS_385", "CKV_AWS_60", "CKV_AWS_70", "CKV_AWS_168"],
  summary: "A resource policy names who may use the resource.",
  why: '`Principal = "*"` without a condition means everyone in the world, whether or not they have an account of yours.',
  howToFix: "Name the service or the role, or add a condition on account, organisation or source ARN.",
  references: [
    awsDocs("Principals", "IAM/latest/UserGuide/reference_policies_elements_principal.html"),
    securityHub("SNS.4"),
    securityHub("S3.2"),
  ],
  *check(module) {
    for (const view of module.resourcesOf(...ARGUMENTS.keys())) {
      if (isGuardedElsewhere(module, view)) continue;
      for (const statement of statementsOf(module, view)) {
        if (!isForAnyone(statement)) continue;
        yield {
          ...at(statement.file, headOf(statement)),
          ...(view.type === "aws_iam_role" && { severity: "critical" }),
          message: `${view.address} is open to everybody, expected principals or a condition`,
        };
      }
    }
  },
  examples,
});

/** Types with a policy, and the argument that holds it. */
const ARGUMENTS: ReadonlyMap<string, string> = new Map([
  ["aws_kms_key", "policy"],
  ["aws_kms_key_policy", "policy"],
  ["aws_sns_topic", "policy"],
  ["aws_sns_topic_policy", "policy"],
  ["aws_sqs_queue", "policy"],
  ["aws_sqs_queue_policy", "policy"],
  ["aws_ecr_repository_policy", "policy"],
  ["aws_secretsmanager_secret_policy", "policy"],
  ["aws_s3_bucket", "policy"],
  ["aws_s3_bucket_policy", "policy"],
  ["aws_iam_role", "assume_role_policy"],
  ["aws_opensearch_domain", "access_policies"],
  ["aws_opensearch_domain_policy", "access_policies"],
  ["aws_elasticsearch_domain", "access_policies"],
  ["aws_elasticsearch_domain_policy", "access_policies"],
  ["aws_efs_file_system_policy", "policy"],
  ["aws_backup_vault_policy", "policy"],
]);

function statementsOf(module: Module, view: Resource): readonly PolicyStatement[] {
  const expression = view.expression(ARGUMENTS.get(view.type) ?? "policy");
  if (!expression) return [];
  return everyInstance(module, view, (scope) => policyOf(expression, scope).statements).flat();
}

/** That a bucket serves a website is said of the bucket. */
function isGuardedElsewhere(module: Module, view: Resource): boolean {
  if (view.type === "aws_s3_bucket") return isPublicWebsite(module, view);
  if (view.type === "aws_s3_bucket_policy")
    return resourcesBehind(module, view.expression("bucket"), view).some((bucket) => isPublicWebsite(module, bucket));
  const behind = view.type.endsWith("_domain_policy")
    ? resourcesBehind(module, view.expression("domain_name"), view)
    : [view];
  return behind.some((domain) => isGuardedDomain(module, domain));
}

/**
 * Inside a VPC everybody is who reaches the domain; with fine-grained access control AWS itself recommends the open policy.
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html#fgac-recommendations
 */
function isGuardedDomain(module: Module, domain: Resource): boolean {
  const security = domain.firstBlock("advanced_security_options");
  const said = (name: string) => security && booleanOf(argumentOf(module, security, name));
  const isFine = said("enabled") === true && said("anonymous_auth_enabled") !== true;
  return isFine || domain.firstBlock("vpc_options") !== undefined;
}

function headOf({ node }: PolicyStatement) {
  return node.kind === "block" ? { range: node.typeRange ?? node.range } : node;
}
