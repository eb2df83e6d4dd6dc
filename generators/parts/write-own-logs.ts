import { type Body, type Expression, hcl } from "@/lib/hcl";

/** Lets a role write into log groups that are there. */
export function writeOwnLogs(groups: Expression): Body {
  return hcl`
statement {
  sid       = "WriteOwnLogs"
  actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
  resources = ${groups}
}
`;
}
