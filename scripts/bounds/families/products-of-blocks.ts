import { type Families, filesOf, resource, times } from "./family";

/** Many of one block beside many of another in one module. */
export const blockProductFamilies: Families = {
  "runs × required variables": (n) =>
    filesOf(
      { path: "main.tf", text: times(n, (at) => `variable "v${at}" {}\n`) },
      { path: "main.tftest.hcl", text: times(n, (at) => `run "r${at}" {\n}\n`) },
    ),
  "runs × resources": (n) =>
    filesOf(
      { path: "main.tf", text: times(n, (at) => resource("aws_vpc", `a${at}`, "")) },
      {
        path: "main.tftest.hcl",
        text: times(
          n,
          (at) =>
            `run "r${at}" {\n  assert {\n    condition = aws_vpc.zz${at}.id != ""\n    error_message = "x"\n  }\n}\n`,
        ),
      },
    ),
  "values × variables": (n) =>
    filesOf(
      { path: "main.tf", text: times(n, (at) => `variable "v${at}" {}\n`) },
      { path: "a.auto.tfvars", text: times(n, (at) => `x${at} = 1\n`) },
    ),
  "files of values × variables": (n) =>
    JSON.stringify([
      { path: "main.tf", text: times(n, (at) => `variable "v${at}" {}\n`) },
      ...Array.from({ length: Math.min(1990, Math.floor(n)) }, (_, at) => ({
        path: `f${at}.auto.tfvars`,
        text: `v${at} = 1\n`,
      })),
    ]),
  "files of values beside × variables": (n) =>
    JSON.stringify([
      { path: "main.tf", text: times(n, (at) => `variable "v${at}" {}\n`) },
      ...Array.from({ length: Math.min(1990, Math.floor(n)) }, (_, at) => ({
        path: `env/f${at}.tfvars`,
        text: `v${at} = 1\n`,
      })),
    ]),
  "functions × log groups": (n) =>
    filesOf({
      path: "main.tf",
      text:
        times(n, (at) => resource("aws_lambda_function", `f${at}`, '  function_name = "${var.p}-f"\n')) +
        times(n, (at) => resource("aws_cloudwatch_log_group", `g${at}`, '  name = "/aws/lambda/${var.q}-f"\n')),
    }),
  "buckets × policies that name none": (n) =>
    filesOf({
      path: "main.tf",
      text:
        times(n, (at) => resource("aws_s3_bucket", `b${at}`, "  bucket = var.a\n")) +
        times(n, (at) => resource("aws_s3_bucket_public_access_block", `p${at}`, "  bucket = var.b\n")),
    }),
  "roles × statements": (n) =>
    filesOf({
      path: "main.tf",
      text:
        times(n, (at) => resource("aws_iam_role", `r${at}`, "")) +
        times(n, (at) =>
          resource(
            "aws_iam_role_policy",
            `p${at}`,
            `  role = local.roles[${at}]\n  policy = data.aws_iam_policy_document.d.json\n`,
          ),
        ) +
        `locals {\n  roles = [${times(n, (at) => `aws_iam_role.r${at}.id,`)}]\n}\n`,
    }),
  "statements × documents": (n) =>
    filesOf({
      path: "main.tf",
      text: `data "aws_iam_policy_document" "d" {\n${times(n, (at) => `  statement {\n    actions = ["s3:Put${at}"]\n    resources = ["*"]\n  }\n`)}}\n${times(n, (at) => resource("aws_iam_role_policy", `p${at}`, "  role = aws_iam_role.r.id\n  policy = data.aws_iam_policy_document.d.json\n"))}`,
    }),
  "locals × who reads all of them": (n) =>
    filesOf({
      path: "main.tf",
      text: `locals {\n  all = {${times(n, (at) => ` k${at} = "v",`)} }\n}\n${times(n, (at) => resource("aws_vpc", `a${at}`, "  tags = local.all\n"))}`,
    }),
  "defaults × who reads all of them": (n) =>
    filesOf({
      path: "main.tf",
      text: `variable "all" {\n  default = {${times(n, (at) => ` k${at} = "v",`)} }\n}\n${times(n, (at) => resource("aws_s3_bucket", `a${at}`, '  bucket = lookup(var.all, "x", "y")\n  tags = merge(var.all, { a = 1 })\n'))}`,
    }),
  "keys × resources for each": (n) =>
    filesOf({
      path: "main.tf",
      text: `locals {\n  all = toset([${times(n, (at) => `"k${at}",`)}])\n}\n${times(n, (at) => resource("aws_s3_bucket", `a${at}`, "  for_each = local.all\n  bucket = each.key\n"))}`,
    }),
};
