import type { RolePlan } from "@/generators/parts/role";
import { serviceRole } from "@/generators/parts/role";
import { writeTraces } from "@/generators/parts/write-traces";
import { hcl } from "@/lib/hcl";

/** Invokes the versions' aliases and writes its own log; nothing of the network, because it is in none. */
export function splitRole(plan: RolePlan) {
  return serviceRole(plan, {
    name: "split",
    description: "Hands calls to the model versions",
    service: "lambda",
    // Lambda states no source account when it assumes an execution role.
    sourceAccount: false,
    statements: hcl`
statement {
  sid       = "WriteOwnLogs"
  actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
  resources = ["\${aws_cloudwatch_log_group.split.arn}:*"]
}

# Also those without a share, so that a share can move without waiting for IAM.
statement {
  sid       = "InvokeVersions"
  actions   = ["lambda:InvokeFunction"]
  resources = values(aws_lambda_alias.live)[*].arn
}

${writeTraces}
`,
  });
}
