import { type Families, filesOf, resource, times } from "./family";

const calls = (n: number, body: (at: number) => string = () => ""): string =>
  times(n, (at) => `module "m${at}" {\n  source = "./m"\n${body(at)}}\n`);
const called = (n: number, module: string, body?: (at: number) => string): string =>
  filesOf({ path: "main.tf", text: calls(n, body) }, { path: "m/main.tf", text: module });

/** Many of one thing beside many of another: whoever asks each of each has the square of it. */
export const productFamilies: Families = {
  "calls × required variables": (n) =>
    called(
      n,
      times(n, (at) => `variable "v${at}" {}\n`),
    ),
  "calls × variables with defaults": (n) =>
    called(
      n,
      times(n, (at) => `variable "v${at}" {\n  default = ${at}\n}\n`),
    ),
  "calls × validations of defaults": (n) =>
    called(
      n,
      times(
        n,
        (at) =>
          `variable "v${at}" {\n  default = ${at}\n  validation {\n    condition = var.v${at} > 9\n    error_message = "x"\n  }\n}\n`,
      ),
    ),
  "calls × buckets with names": (n) =>
    called(
      n,
      `variable "a" {}\n${times(n, (at) => resource("aws_s3_bucket", `b${at}`, `  bucket = "\${var.a}-${at}"\n`))}`,
      (at) => `  a = "x${at}"\n`,
    ),
  "calls × addresses": (n) =>
    called(
      n,
      `variable "a" {}\n${times(n, (at) => resource("aws_vpc_security_group_ingress_rule", `r${at}`, "  cidr_ipv4 = var.a\n  security_group_id = aws_security_group.g.id\n"))}`,
      () => '  a = "0.0.0.0/0"\n',
    ),
  "calls × functions": (n) =>
    called(
      n,
      `variable "a" {}\n${times(n, (at) => resource("aws_lambda_function", `f${at}`, `  function_name = "\${var.a}${at}"\n  memory_size = var.a\n`))}`,
      (at) => `  a = ${at}\n`,
    ),
  "calls × policies": (n) =>
    called(
      n,
      `variable "a" {}\n${times(n, (at) => resource("aws_iam_role_policy", `p${at}`, '  role = var.a\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = var.a, Resource = var.a }] })\n'))}`,
      () => '  a = "*"\n',
    ),
  "calls × outputs": (n) =>
    called(
      n,
      times(n, (at) => `output "o${at}" {\n  value = ${at}\n}\n`),
    ),
  "calls × providers": (n) =>
    called(
      n,
      times(n, (at) => `provider "aws" {\n  alias = "p${at}"\n}\n`),
      () => "  providers = {\n    aws = aws\n  }\n",
    ),
  "calls × required providers": (n) =>
    called(
      n,
      `terraform {\n  required_providers {\n${times(n, (at) => `    p${at} = {\n      source = "x/p${at}"\n      configuration_aliases = [p${at}.a]\n    }\n`)}  }\n}\n`,
    ),
  "calls × preconditions": (n) =>
    called(
      n,
      `variable "a" {}\n${resource("aws_vpc", "a", `  lifecycle {\n${times(n, (at) => `    precondition {\n      condition = var.a != ${at}\n      error_message = "x"\n    }\n`)}  }\n`)}`,
      (at) => `  a = ${at}\n`,
    ),
  "calls × files": (n) =>
    JSON.stringify([
      { path: "main.tf", text: calls(n) },
      ...Array.from({ length: Math.min(1990, Math.floor(n)) }, (_, at) => ({
        path: `m/f${at}.tf`,
        text: `locals {\n  a${at} = 1\n}\n`,
      })),
    ]),
  "calls × copies": (n) =>
    called(
      n,
      `variable "a" {}\n${times(n, (at) => resource("aws_s3_bucket", `b${at}`, "  for_each = toset(var.a)\n  bucket = each.value\n"))}`,
      () => '  a = ["x", "y", "z"]\n',
    ),
  "calls of modules that are not there × outputs": (n) =>
    filesOf({
      path: "main.tf",
      text: calls(n) + times(n, (at) => `output "o${at}" {\n  value = module.m${at}.x\n}\n`),
    }),
};
