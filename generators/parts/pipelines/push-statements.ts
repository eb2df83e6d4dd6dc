import type { StackConfig } from "@/generators/config/stack";
import { hcl } from "@/lib/hcl";
import { decryptParameters } from "../decrypt-parameters";

/** Ask for a scan of an image and read what it found. */
export const scanStatement = hcl`
statement {
  sid       = "ScanImages"
  actions   = ["ecr:DescribeImages", "ecr:DescribeImageScanFindings", "ecr:StartImageScan"]
  resources = [aws_ecr_repository.models.arn]
}
`;

/** Statements of a role that builds images and pushes them to the stack's repository. */
export function pushStatements(config: StackConfig) {
  return hcl`
statement {
  sid = "PushImages"
  actions = [
    "ecr:BatchCheckLayerAvailability",
    "ecr:BatchGetImage",
    "ecr:CompleteLayerUpload",
    "ecr:GetDownloadUrlForLayer",
    "ecr:InitiateLayerUpload",
    "ecr:PutImage",
    "ecr:UploadLayerPart",
  ]
  resources = [aws_ecr_repository.models.arn]
}

${scanStatement}

# A registry token is not bound to a repository.
statement {
  #checkov:skip=CKV_AWS_356:AWS offers no resource for a registry token
  sid       = "SignInToRegistry"
  actions   = ["ecr:GetAuthorizationToken"]
  resources = ["*"]
}

${config.pipeline.kind === "github" && readParameters(config)}
`;
}

/** A job of GitHub finds the repository there; a build of the stack's own is told by its project. */
function readParameters(config: StackConfig) {
  return hcl`
statement {
  sid       = "ReadPipelineParameters"
  actions   = ["ssm:GetParameter"]
  resources = ["arn:\${local.partition}:ssm:\${var.aws_region}:\${local.account_id}:parameter/\${var.project}/\${var.environment}/pipeline/*"]
}

${decryptParameters(config, "DecryptPipelineParameters")}
`;
}
