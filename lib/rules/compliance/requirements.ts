import type { FailureClass, Finding } from "@/lib/lint/finding";
import type { StackFacts } from "./stack-facts";

/** One row of the compliance table. Findings decide; where there is none, what the module holds does. */
export interface Requirement {
  readonly title: string;
  /** Each must be there; returns the evidence, or undefined when it is missing. */
  readonly needs: readonly Need[];
  /** Findings of these classes fail it. */
  readonly failedBy?: readonly FailureClass[];
  /** Findings of these classes leave it half done. */
  readonly weakenedBy?: readonly FailureClass[];
  /** Findings without a class count when they stand in a resource of such a type. */
  readonly types?: RegExp;
  /** Code that `terraform validate` refuses fails it. */
  readonly failsOnInvalid?: boolean;
  /** Only findings that say this count. */
  readonly about?: (finding: Finding) => boolean;
}

export interface Need {
  readonly expected: string;
  readonly evidence: (facts: StackFacts) => string | undefined;
}

const resource = (...types: readonly string[]): Need => ({
  expected: types.join(" or "),
  evidence: (facts) => types.map((type) => facts.resource(type)).find((found) => found !== undefined),
});

const argument = (type: string, name: string, expected: RegExp | undefined, words: string): Need => ({
  expected: `${type} with ${words}`,
  evidence: (facts) => facts.argument(type, name, expected),
});

const block = (type: string): Need => ({ expected: `${type} blocks`, evidence: (facts) => facts.block(type) });

const TAGS = ["Environment", "Owner", "Project", "Version"];
const WHOLE: Requirement = {
  title: "",
  needs: [{ expected: "resources", evidence: (facts) => facts.anyResource() }],
  failedBy: ["F01"],
};

/** The 23 rows of the table, in the order of the analysis that it follows. */
export const requirements: readonly Requirement[] = [
  { ...WHOLE, title: "Complete & deployable script", failsOnInvalid: true, weakenedBy: ["F08", "F10", "F12", "F15"] },
  { title: "Variable declarations", needs: [block("variable")], weakenedBy: ["F01", "F02"] },
  { ...WHOLE, title: "Terraform logic", failsOnInvalid: true, weakenedBy: ["F09", "F15", "F18"] },
  { title: "Outputs", needs: [block("output")], weakenedBy: ["F01", "F17"] },
  {
    title: "Reference aws_region from provider.tf",
    needs: [{ expected: "var.aws_region", evidence: (facts) => facts.variableUse("aws_region") }],
    failedBy: ["F02"],
    about: (finding) => /region/i.test(finding.message),
  },
  {
    title: "Brand new stack",
    needs: [
      { expected: "resources", evidence: (facts) => facts.anyResource() },
      { expected: "no external modules", evidence: (facts) => facts.noExternalModule() },
    ],
  },
  {
    title: "Lambda container-based",
    needs: [argument("aws_lambda_function", "package_type", /^Image$/, 'package_type = "Image"')],
    types: /^aws_lambda_function$/,
  },
  {
    title: "Provisioned concurrency",
    needs: [resource("aws_lambda_provisioned_concurrency_config", "aws_appautoscaling_target")],
    weakenedBy: ["F11"],
  },
  {
    title: "Reserved concurrency",
    needs: [
      argument("aws_lambda_function", "reserved_concurrent_executions", undefined, "reserved_concurrent_executions"),
    ],
    failedBy: ["F05"],
  },
  {
    title: "EFS with KMS",
    needs: [resource("aws_efs_file_system"), argument("aws_efs_file_system", "kms_key_id", undefined, "kms_key_id")],
    weakenedBy: ["F16"],
    types: /^aws_efs_/,
  },
  {
    title: "API Gateway stages",
    needs: [resource("aws_api_gateway_stage")],
    failedBy: ["F15"],
    weakenedBy: ["F01", "F03"],
    types: /^aws_api_gateway_(stage|deployment|method|rest_api)/,
  },
  {
    title: "API keys & usage plans",
    needs: [resource("aws_api_gateway_api_key"), resource("aws_api_gateway_usage_plan")],
    failedBy: ["F03", "F04"],
    types: /^aws_api_gateway_(api_key|usage_plan)/,
  },
  {
    title: "Lambda proxy integration",
    needs: [argument("aws_api_gateway_integration", "type", /^AWS_PROXY$/, 'type = "AWS_PROXY"')],
    weakenedBy: ["F01", "F03"],
    types: /^aws_(api_gateway_integration|lambda_permission)$/,
  },
  {
    title: "WAF",
    needs: [resource("aws_wafv2_web_acl"), resource("aws_wafv2_web_acl_association")],
    weakenedBy: ["F07"],
    types: /^aws_wafv2_/,
  },
  {
    title: "ECR with lifecycle",
    needs: [resource("aws_ecr_repository"), resource("aws_ecr_lifecycle_policy")],
    weakenedBy: ["F12"],
    types: /^aws_ecr_/,
  },
  {
    title: "CloudWatch monitoring",
    needs: [resource("aws_cloudwatch_metric_alarm"), resource("aws_cloudwatch_dashboard")],
    weakenedBy: ["F09", "F10"],
    types: /^aws_(cloudwatch|sns)_/,
  },
  {
    title: "X-Ray tracing",
    needs: [argument("aws_lambda_function", "tracing_config.mode", /^Active$/, 'tracing_config mode = "Active"')],
    types: /^aws_xray_/,
  },
  {
    title: "Auto-scaling",
    needs: [resource("aws_appautoscaling_target"), resource("aws_appautoscaling_policy")],
    types: /^aws_appautoscaling_/,
  },
  { title: "IAM least privilege", needs: [resource("aws_iam_role")], weakenedBy: ["F14"], types: /^aws_iam_/ },
  { title: "KMS encryption", needs: [resource("aws_kms_key")], types: /^aws_kms_/ },
  {
    title: "TLS 1.2+",
    needs: [{ expected: 'security_policy = "TLS_1_2" on each domain name', evidence: (facts) => facts.modernTls() }],
    weakenedBy: ["F08"],
    types: /^aws_(api_gateway_domain_name|acm_)/,
  },
  {
    title: "Parameter Store/Secrets Manager",
    needs: [resource("aws_secretsmanager_secret", "aws_ssm_parameter")],
    failedBy: ["F06"],
    types: /^aws_(ssm_parameter|secretsmanager_)/,
  },
  {
    title: "Required tags",
    needs: TAGS.map((tag) => ({ expected: `the tag ${tag}`, evidence: (facts) => facts.key(tag) })),
  },
];
