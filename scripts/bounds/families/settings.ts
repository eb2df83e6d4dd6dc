import { type Families, resource, times } from "./family";

const n1 = (n: number): number => Math.max(1, Math.floor(n));

/** Blocks beside resources, and what stands in one resource. */
export const settingFamilies: Families = {
  "functions with everything": (n) =>
    times(
      n,
      (at) =>
        resource(
          "aws_lambda_function",
          `f${at}`,
          `  function_name = "f${at}"\n  role = aws_iam_role.r.arn\n  vpc_config {\n    subnet_ids = [aws_subnet.s.id]\n    security_group_ids = [aws_security_group.g.id]\n  }\n`,
        ) + resource("aws_lambda_permission", `p${at}`, `  function_name = aws_lambda_function.f${at}.function_name\n`),
    ),
  "a role that all assume": (n) =>
    times(n, (at) =>
      resource(
        "aws_iam_role",
        `r${at}`,
        `  assume_role_policy = data.aws_iam_policy_document.d.json\n  name = "r${at}"\n`,
      ),
    ),
  "principals of one statement": (n) =>
    `data "aws_iam_policy_document" "d" {\n  statement {\n    actions = ["*"]\n    resources = ["*"]\n${times(n, (at) => `    principals {\n      type = "AWS"\n      identifiers = ["${at}"]\n    }\n`)}  }\n}\n`,
  "conditions of one statement": (n) =>
    `data "aws_iam_policy_document" "d" {\n  statement {\n    actions = ["*"]\n    resources = ["*"]\n${times(n, (at) => `    condition {\n      test = "StringLike"\n      variable = "aws:x${at}"\n      values = ["*"]\n    }\n`)}  }\n}\n`,
  "one text policy, repeated": (n) =>
    times(n / 40, (at) =>
      resource(
        "aws_iam_policy",
        `p${at}`,
        `  policy = <<E\n{"Version":"2012-10-17","Statement":[${'{"Effect":"Allow","Action":"*","Resource":"*"},'.repeat(40)}{}]}\nE\n`,
      ),
    ),
  "not actions": (n) =>
    resource(
      "aws_iam_policy",
      "p",
      `  policy = jsonencode({ Statement = [{ Effect = "Allow", NotAction = [${times(n, (at) => `"s${at}:*",`)}], NotResource = [${times(n, (at) => `"arn:aws:s3:::b${at}*",`)}] }] })\n`,
    ),
  "many actions against many": (n) =>
    resource(
      "aws_iam_policy",
      "p",
      `  policy = jsonencode({ Statement = [${times(n, (at) => `{ Effect = "${at % 2 ? "Allow" : "Deny"}", Action = ["s3:Get${at}*"], Resource = ["arn:aws:s3:::b${at}/*"] },`)}] })\n`,
    ),
  "resources moved around": (n) =>
    times(n, (at) => `moved {\n  from = aws_vpc.a${at}\n  to   = aws_vpc.a${(at + 1) % n1(n)}\n}\n`) +
    resource("aws_vpc", "a0", ""),
  "removed blocks": (n) =>
    times(n, (at) => `removed {\n  from = aws_vpc.a${at}\n  lifecycle {\n    destroy = false\n  }\n}\n`),
  "imports for each": (n) =>
    times(
      n,
      (at) => `import {\n  for_each = toset(["a", "b"])\n  to = aws_vpc.a${at}[each.key]\n  id = each.value\n}\n`,
    ),
  "ephemeral resources": (n) => times(n, (at) => `ephemeral "random_password" "p${at}" {\n  length = ${at}\n}\n`),
  "providers and what uses them": (n) =>
    times(
      n,
      (at) =>
        `provider "aws" {\n  alias = "p${at}"\n  region = "eu-west-${at}"\n}\n${resource("aws_vpc", `v${at}`, `  provider = aws.p${at}\n`)}`,
    ),
  "required providers": (n) =>
    `terraform {\n  required_providers {\n${times(n, (at) => `    p${at} = {\n      source = "x/p${at}"\n      version = ">= 1.0, < 2.0"\n    }\n`)}  }\n}\n`,
  "constraints of one version": (n) => `terraform {\n  required_version = "${">= 1.0, ".repeat(n)}< 2"\n}\n`,
  "terraform blocks": (n) => 'terraform {\n  backend "s3" {\n  }\n}\n'.repeat(n),
  "provisioners of one resource": (n) =>
    resource(
      "aws_instance",
      "a",
      times(n, (at) => `  provisioner "local-exec" {\n    command = "echo ${at} \${self.id}"\n  }\n`),
    ),
  "dynamic blocks in dynamic blocks": (n) =>
    times(n / 20, (at) =>
      resource(
        "aws_vpc",
        `a${at}`,
        `${`dynamic "a" {\nfor_each = [1, 2]\ncontent {\n`.repeat(20)}${"}\n}\n".repeat(20)}`,
      ),
    ),
  "dynamic blocks of one resource": (n) =>
    resource(
      "aws_security_group",
      "g",
      times(
        n,
        () =>
          '  dynamic "ingress" {\n    for_each = var.x\n    content {\n      from_port = ingress.value.port\n    }\n  }\n',
      ),
    ),
  "ignored changes": (n) =>
    resource("aws_vpc", "a", `  lifecycle {\n    ignore_changes = [${times(n, (at) => `tags["k${at}"],`)}]\n  }\n`),
  "replaced by each other": (n) =>
    times(n, (at) =>
      resource(
        "terraform_data",
        `t${at}`,
        `  lifecycle {\n    replace_triggered_by = [terraform_data.t${(at + 1) % n1(n)}]\n  }\n`,
      ),
    ),
  "tags of one resource": (n) =>
    resource("aws_s3_bucket", "b", `  tags = {\n${times(n, (at) => `    "k${at}" = "v"\n`)}  }\n`),
  "copies of copies": (n) =>
    times(n, (at) => resource("aws_vpc", `a${at}`, `  count = length(aws_vpc.a${(at + 1) % n1(n)})\n`)),
  "each of each": (n) =>
    times(n, (at) =>
      resource("aws_vpc", `a${at}`, `  for_each = aws_vpc.a${at + 1}\n  cidr_block = each.value.cidr_block\n`),
    ),
  "environments of one function": (n) =>
    resource(
      "aws_lambda_function",
      "f",
      `  environment {\n    variables = {\n${times(n, (at) => `      V${at} = "AKIAIOSFODNN7EXAMPL${at % 10}"\n`)}    }\n  }\n`,
    ),
  "secrets in text": (n) =>
    times(n, (at) => resource("aws_ssm_parameter", `p${at}`, `  value = "password${at}=hunter2"\n`)),
  "ARNs in text": (n) =>
    times(n, (at) => `locals {\n  a${at} = "arn:aws:lambda:eu-west-1:123456789012:function:f${at}"\n}\n`),
  "addresses in text": (n) => `locals {\n  a = "${"aws_vpc.a.id ".repeat(n)}"\n}\n`,
  "quoted references": (n) => resource("aws_vpc", "a", `  depends_on = [${times(n, (at) => `"aws_vpc.b${at}",`)}]\n`),
  "state machines": (n) =>
    resource(
      "aws_sfn_state_machine",
      "s",
      `  definition = jsonencode({ States = {${times(n, (at) => ` S${at} = { Type = "Pass", Next = "S${at + 1}" },`)} } })\n`,
    ),
  "an OpenAPI body": (n) =>
    resource(
      "aws_api_gateway_rest_api",
      "a",
      `  body = jsonencode({ paths = {${times(n, (at) => ` "/p${at}" = { get = { x-amazon-apigateway-integration = { uri = "x" } } },`)} } })\n`,
    ),
};
