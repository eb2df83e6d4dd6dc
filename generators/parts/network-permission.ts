import { type Body, hcl } from "@/lib/hcl";

/** Who attaches functions to the network: those that serve, and those that write models. */
type Attached = "functions" | "loader";

/** Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaENIManagementAccess.html */
export function networkPermission(role: Attached): Body {
  return hcl`
# AWS's own policy for network interfaces and nothing else; these actions know no narrower resource.
resource "aws_iam_role_policy_attachment" "${role}_network" {
  role       = aws_iam_role.${role}.name
  policy_arn = "arn:\${local.partition}:iam::aws:policy/service-role/AWSLambdaENIManagementAccess"
}
`;
}

/**
 * Inside of the security group of functions: it goes before the permission goes.
 * Source: https://repost.aws/knowledge-center/lambda-eni-find-delete
 */
export function outlivedBy(role: Attached): Body {
  return hcl`
# Lambda removes its network interfaces with this permission, some time after the functions; until then they hold the group.
depends_on = [aws_iam_role_policy_attachment.${role}_network]
`;
}
