import { comesFromElsewhere, missingPullActions, repositoryAdmitsLambda } from "@/lib/aws/ecr-pull";
import { functionsOf, isImage } from "@/lib/aws/lambda";
import { at, atHead, defineRule } from "@/lib/lint/rule";
import { isWhole } from "@/lib/terraform/module/absence";

const FUNCTION =
  'resource "aws_lambda_function" "m" {\n  for_each     = toset(var.versions)\n  package_type = "Image"\n  image_uri    = "${aws_ecr_repository.m.repository_url}:${each.key}"\n  role         = aws_iam_role.exec.arn\n}\nresource "aws_iam_role" "exec" {\n  name = "exec"\n}\n';
const policy = (actions: string) =>
  `resource "aws_iam_role_policy" "p" {\n  role   = aws_iam_role.exec.id\n  policy = jsonencode({\n    Statement = [{ Effect = "Allow", Action = ${actions}, Resource = "*" }]\n  })\n}\n`;
const attach = (arn: string) =>
  `resource "aws_iam_role_policy_attachment" "a" {\n  role       = aws_iam_role.exec.name\n  policy_arn = ${arn}\n}\n`;

export const rule = defineRule({
  id: "image-function-can-pull",
  class: "F12",
  severity: "high",
  summary: "The image of a function can be pulled: by its role or by the repository's policy.",
  why: "A container-image function whose image cannot be read fails when it is created or, later, when Lambda has to load the image again.",
  howToFix:
    "Allow ecr:GetDownloadUrlForLayer, ecr:BatchGetImage and ecr:BatchCheckLayerAvailability on the repository, in the role and in an aws_ecr_repository_policy for lambda.amazonaws.com.",
  references: [
    {
      title: "Amazon ECR permissions",
      url: "https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-permissions",
    },
    {
      title: "aws_ecr_repository_policy",
      url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecr_repository_policy",
    },
  ],
  examples: {
    bad: [
      { title: "logs only", files: FUNCTION + policy('["logs:PutLogEvents"]'), lines: [5] },
      {
        title: "managed policies without ECR",
        files: FUNCTION + attach('"arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"'),
        lines: [5],
      },
      {
        title: "an image of this repository by its digest",
        files: `${FUNCTION.replace(":${each.key}", "@${data.aws_ecr_image.m.id}")}data "aws_ecr_image" "m" {\n  repository_name = "m"\n  image_tag       = "latest"\n}\nresource "aws_ecr_repository" "m" {\n  name = "m"\n}\n`,
        lines: [5],
      },
      { title: "half of what it takes", files: FUNCTION + policy('["ecr:BatchGetImage"]'), lines: [5] },
    ],
    good: [
      {
        title: "inline policy",
        files:
          FUNCTION + policy('["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", "ecr:BatchCheckLayerAvailability"]'),
      },
      {
        title: "attached document behind for_each",
        files: `${FUNCTION}data "aws_iam_policy_document" "d" {\n  statement {\n    actions   = concat(["ecr:Batch*"], ["ecr:Get*"])\n    resources = [aws_ecr_repository.m.arn]\n  }\n}\nresource "aws_iam_policy" "d" {\n  policy = data.aws_iam_policy_document.d.json\n}\nresource "aws_iam_role_policy_attachment" "all" {\n  for_each   = { d = aws_iam_policy.d.arn }\n  role       = aws_iam_role.exec.name\n  policy_arn = each.value\n}\n`,
      },
      {
        title: "managed policy with a computed partition",
        files:
          FUNCTION +
          attach('"arn:${data.aws_partition.p.partition}:iam::aws:policy/AmazonEC2ContainerRegistryReadOnly"'),
      },
      {
        title: "the repository lets Lambda pull, count",
        files: `${FUNCTION}resource "aws_ecr_repository_policy" "r" {\n  count      = 1\n  repository = "m"\n  policy     = jsonencode({ Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"] }] })\n}\n`,
      },
      {
        title: "a repository that is looked up, whose policy is elsewhere",
        files: `${FUNCTION.replaceAll("aws_ecr_repository.m", "data.aws_ecr_repository.m")}data "aws_ecr_repository" "m" {\n  name = "m"\n}\n${policy('["logs:PutLogEvents"]')}`,
      },
      {
        title: "a repository that another module makes, with its policy",
        files: {
          "fn/main.tf": `${FUNCTION.replace("${aws_ecr_repository.m.repository_url}", "${var.repository}")}variable "repository" {\n  type = string\n}\nvariable "versions" {\n  type = set(string)\n}\n${policy('["logs:PutLogEvents"]')}`,
          "main.tf":
            'module "fn" {\n  source     = "./fn"\n  versions   = ["a"]\n  repository = aws_ecr_repository.m.repository_url\n}\nresource "aws_ecr_repository" "m" {\n  name = "m"\n}\nresource "aws_ecr_repository_policy" "m" {\n  repository = aws_ecr_repository.m.name\n  policy     = jsonencode({ Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"] }] })\n}\n',
        },
      },
      {
        title: "the caller gives the role its policy",
        files: {
          "fn/main.tf": `${FUNCTION}variable "versions" {\n  type = set(string)\n}\nresource "aws_ecr_repository" "m" {\n  name = "m"\n}\noutput "role" {\n  value = aws_iam_role.exec.name\n}\n`,
          "main.tf":
            'module "fn" {\n  source   = "./fn"\n  versions = ["a"]\n}\nresource "aws_iam_role_policy" "pull" {\n  role   = module.fn.role\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "ecr:*", Resource = "*" }] })\n}\n',
        },
      },
      {
        title: "whoever uses the module may give the role its policies",
        files: `${FUNCTION}output "role" {\n  value = aws_iam_role.exec.name\n}\n${policy('["logs:PutLogEvents"]')}`,
      },
      {
        title: "a repository of a module that is not among the files",
        files: `locals {\n  repository = module.registry.repository_url\n}\nmodule "registry" {\n  source  = "terraform-aws-modules/ecr/aws"\n  version = "2.3.0"\n}\n${FUNCTION.replace("aws_ecr_repository.m.repository_url", "local.repository")}${policy('["logs:PutLogEvents"]')}`,
      },
      { title: "a policy that cannot be read", files: FUNCTION + attach("var.policy_arn") },
      {
        title: "a function from a zip",
        files:
          'resource "aws_lambda_function" "z" {\n  role     = aws_iam_role.r.arn\n  filename = "x.zip"\n}\nresource "aws_iam_role" "r" {}\n',
      },
    ],
  },
  *check(module) {
    if (!isWhole(module)) return;
    for (const lambda of functionsOf(module)) {
      if (!isImage(module, lambda) || repositoryAdmitsLambda(module) || comesFromElsewhere(module, lambda)) continue;
      const missing = missingPullActions(module, lambda);
      if (missing.length === 0) continue;
      const role = lambda.attribute("role");
      const place = role ? at(lambda.file, role) : atHead(lambda);
      yield {
        ...place,
        message: `the role of ${lambda.address} lacks ${missing.join(" and ")}, expected the permission to pull its image`,
      };
    }
  },
});
