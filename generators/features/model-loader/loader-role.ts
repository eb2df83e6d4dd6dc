import { networkPermission } from "@/generators/parts/network-permission";
import { asTheAccountAsks, type RolePlan } from "@/generators/parts/role";
import { writeOwnLogs } from "@/generators/parts/write-own-logs";
import { expr, hcl } from "@/lib/hcl";

/** Writes through the loaders' access points and into their log; trusted as the functions' role is. */
export function loaderRole(plan: RolePlan) {
  return hcl`
resource "aws_iam_role" "loader" {
  name               = "\${local.name}-loader"
  description        = "Writes model files"
  assume_role_policy = data.aws_iam_policy_document.functions_trust.json
  ${asTheAccountAsks(plan)}

  tags = local.tags
}

data "aws_iam_policy_document" "loader" {
  ${writeOwnLogs(expr`["\${aws_cloudwatch_log_group.loader.arn}:*"]`)}

  statement {
    sid       = "WriteModels"
    actions   = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
    resources = [aws_efs_file_system.models.arn]

    condition {
      test     = "StringEquals"
      variable = "elasticfilesystem:AccessPointArn"
      values   = values(aws_efs_access_point.loader)[*].arn
    }
  }
}

resource "aws_iam_role_policy" "loader" {
  name   = "\${local.name}-loader"
  role   = aws_iam_role.loader.id
  policy = data.aws_iam_policy_document.loader.json
}

${networkPermission("loader")}
`;
}
