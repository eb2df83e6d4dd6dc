import { hcl } from "@/lib/hcl";

/** What a CodeBuild project needs for its own log group, by the name that both have. */
export function buildLogStatement(step: "build" | "plan" | "apply") {
  return hcl`
statement {
  sid       = "WriteBuildLog"
  actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
  resources = ["\${aws_cloudwatch_log_group.${step}.arn}:*"]
}
`;
}
