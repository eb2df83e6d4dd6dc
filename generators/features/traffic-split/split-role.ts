import { functionRole, type RolePlan } from "@/generators/parts/role";
import { writeOwnLogs } from "@/generators/parts/write-own-logs";
import { writeTraces } from "@/generators/parts/write-traces";
import { expr, hcl } from "@/lib/hcl";

/** Invokes the versions' aliases and writes its own log; nothing of the network, because it is in none. */
export function splitRole(plan: RolePlan) {
  return functionRole(plan, {
    name: "split",
    description: "Hands calls to the model versions",
    statements: hcl`
${writeOwnLogs(expr`["\${aws_cloudwatch_log_group.split.arn}:*"]`)}

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
