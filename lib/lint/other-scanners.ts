/**
 * Rules by the ids under which other scanners look for the same.
 * https://www.checkov.io/5.Policy%20Index/terraform.html
 * https://avd.aquasec.com/misconfig/aws/
 * https://github.com/terraform-linters/tflint-ruleset-terraform/tree/main/docs/rules
 */
const RULES: Readonly<Record<string, readonly string[]>> = {
  "alarm-has-actions": ["CKV_AWS_319"],
  "bucket-blocks-public-access": ["CKV2_AWS_6", "CKV_AWS_53", "CKV_AWS_54", "CKV_AWS_55", "CKV_AWS_56", "AVD-AWS-0094"],
  "bucket-has-own-key": ["CKV_AWS_145", "AVD-AWS-0132"],
  "bucket-is-versioned": ["CKV_AWS_21", "AVD-AWS-0090"],
  "build-is-not-privileged": ["CKV_AWS_316"],
  "cache-is-encrypted": ["CKV_AWS_308", "AVD-AWS-0002"],
  "default-security-group-closed": ["CKV2_AWS_12"],
  "deployment-creates-before-destroy": ["CKV_AWS_217"],
  "domain-requires-modern-tls": ["CKV_AWS_206", "AVD-AWS-0005"],
  "egress-is-narrow": ["CKV_AWS_382", "AVD-AWS-0104"],
  "environment-has-own-key": ["CKV_AWS_173"],
  "file-system-has-own-key": ["CKV_AWS_184"],
  "file-system-is-encrypted": ["CKV_AWS_42", "AVD-AWS-0037"],
  "function-has-reserved-concurrency": ["CKV_AWS_115"],
  "function-is-traced": ["CKV_AWS_50", "AVD-AWS-0066"],
  "iam-action-not-wildcard": ["CKV_AWS_62", "CKV_AWS_63", "AVD-AWS-0057"],
  "iam-resource-not-wildcard": ["CKV_AWS_355", "CKV_AWS_290", "AVD-AWS-0057"],
  "key-rotates": ["CKV_AWS_7", "AVD-AWS-0065"],
  "lambda-permission-has-source": ["CKV_AWS_364", "AVD-AWS-0067"],
  "log-group-expires": ["CKV_AWS_66", "CKV_AWS_338"],
  "log-group-has-own-key": ["CKV_AWS_158", "AVD-AWS-0017"],
  "managed-policy-is-narrow": ["CKV_AWS_274", "CKV_AWS_275"],
  "method-is-protected": ["CKV_AWS_59", "AVD-AWS-0004"],
  "method-settings-hide-data": ["CKV_AWS_276"],
  "method-validates-requests": ["CKV2_AWS_53"],
  "no-secret-in-plain-text": ["CKV_AWS_45", "CKV_AWS_41", "CKV_SECRET_6"],
  "parameter-has-own-key": ["CKV_AWS_337"],
  "parameter-is-encrypted": ["CKV2_AWS_34"],
  "pipeline-artifacts-have-own-key": ["CKV_AWS_219"],
  "registry-has-own-key": ["CKV_AWS_136", "AVD-AWS-0033"],
  "registry-scans-on-push": ["CKV_AWS_163", "AVD-AWS-0030"],
  "registry-tags-are-immutable": ["CKV_AWS_51", "AVD-AWS-0031"],
  "resource-policy-names-principals": ["CKV_AWS_33", "CKV_AWS_32", "CKV_AWS_169", "CKV_AWS_385"],
  "secret-has-own-key": ["CKV_AWS_149", "AVD-AWS-0098"],
  "secret-rotates": ["CKV2_AWS_57", "CKV_AWS_304"],
  "security-group-closed": ["CKV_AWS_24", "CKV_AWS_25", "CKV_AWS_260", "CKV_AWS_277", "AVD-AWS-0107"],
  "stage-has-access-logs": ["CKV_AWS_76", "AVD-AWS-0001"],
  "stage-is-traced": ["CKV_AWS_73", "AVD-AWS-0003"],
  "table-has-own-key": ["CKV_AWS_119", "AVD-AWS-0025"],
  "table-recovers-to-any-point": ["CKV_AWS_28", "AVD-AWS-0024"],
  "topic-is-encrypted": ["CKV_AWS_26", "AVD-AWS-0095"],
  "variable-is-used": ["terraform_unused_declarations"],
  "vpc-has-flow-logs": ["CKV2_AWS_11", "AVD-AWS-0178"],
  "waf-association-covers-every-stage": ["CKV2_AWS_29", "CKV2_AWS_77"],
  "web-acl-has-rules": ["CKV_AWS_175", "CKV_AWS_192"],
  "web-acl-logs": ["CKV2_AWS_31"],
};

/** Our rules that look for what another scanner has under this id. */
export function rulesBehind(id: string): readonly string[] {
  const wanted = id.toUpperCase();
  return comparedRules.filter((rule) => RULES[rule]?.some((known) => known.toUpperCase() === wanted));
}

/** The ids under which other scanners look for what a rule of ours does. */
export function idsElsewhere(rule: string): readonly string[] {
  return RULES[rule] ?? [];
}

/** Every rule that has an id elsewhere; the ids must lead to rules that exist. */
export const comparedRules: readonly string[] = Object.keys(RULES);
