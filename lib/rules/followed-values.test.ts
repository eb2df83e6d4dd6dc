import { describe, expect, it } from "vitest";
import { lint } from "@/lib/rules";

interface Way {
  /** Before the resource. */
  readonly before?: string;
  /** First in the resource. */
  readonly meta?: string;
  readonly expression: string;
  /** The resource stands in a module that is called so. */
  readonly call?: string;
  readonly file?: string;
}

/** How a value reaches an argument. */
const ways: Readonly<Record<string, (value: string) => Way>> = {
  "a literal": (value) => ({ expression: value }),
  "a local": (value) => ({ before: `locals {\n  v = ${value}\n}`, expression: "local.v" }),
  merge: (value) => ({ expression: `merge({ v = null }, { v = ${value} }).v` }),
  lookup: (value) => ({ expression: `lookup({ v = ${value} }, "v", null)` }),
  try: (value) => ({ expression: `try({}.v, ${value})` }),
  coalesce: (value) => ({ expression: `coalesce(null, ${value})` }),
  "a conditional": (value) => ({ expression: `true ? ${value} : null` }),
  element: (value) => ({ expression: `element([${value}], 0)` }),
  JSON: (value) => ({ expression: `jsondecode(jsonencode({ v = ${value} })).v` }),
  each: (value) => ({ meta: `for_each = { a = ${value} }`, expression: "each.value" }),
  "a member of each": (value) => ({ meta: `for_each = { a = { v = ${value} } }`, expression: "each.value.v" }),
  "a key of each": (value) => ({ meta: 'for_each = toset(["a"])', expression: `{ a = ${value} }[each.key]` }),
  "count.index": (value) => ({ meta: "count = 1", expression: `[${value}][count.index]` }),
  for: (value) => ({ meta: `for_each = { for k in ["a"] : k => ${value} }`, expression: "each.value" }),
  "a variable file": (value) => ({ before: 'variable "v" {\n}', expression: "var.v", file: `v = ${value}\n` }),
  "an argument of a module": (value) => ({ before: 'variable "v" {\n}', expression: "var.v", call: `v = ${value}` }),
  "a default of a called module": (value) => ({
    before: `variable "v" {\n  default = ${value}\n}`,
    expression: "var.v",
    call: "",
  }),
  "each of a module": (value) => ({
    before: 'variable "v" {\n}',
    expression: "var.v",
    call: `for_each = { a = ${value} }\n  v = each.value`,
  }),
};

/** A resource of which one value is wrong, for rules of different kinds. */
const rules: Readonly<Record<string, readonly [value: string, text: (way: Way) => string]>> = {
  "volume-is-encrypted": [
    "false",
    ({ meta, expression }) => `resource "aws_ebs_volume" "x" {\n  ${meta}\n  encrypted = ${expression}\n}`,
  ],
  "database-is-private": [
    "true",
    ({ meta, expression }) => `resource "aws_db_instance" "x" {\n  ${meta}\n  publicly_accessible = ${expression}\n}`,
  ],
  "security-group-closed": [
    '"0.0.0.0/0"',
    ({ meta, expression }) =>
      `resource "aws_security_group_rule" "x" {\n  ${meta}\n  type = "ingress"\n  protocol = "tcp"\n  from_port = 22\n  to_port = 22\n  cidr_blocks = [${expression}]\n}`,
  ],
  "listener-redirects-to-tls": [
    '"HTTP"',
    ({ meta, expression }) =>
      `resource "aws_lb_listener" "x" {\n  ${meta}\n  protocol = ${expression}\n  default_action {\n    type = "forward"\n  }\n}`,
  ],
  "origin-is-reached-over-tls": [
    '"http-only"',
    ({ meta, expression }) =>
      `resource "aws_cloudfront_distribution" "x" {\n  ${meta}\n  origin {\n    custom_origin_config {\n      origin_protocol_policy = ${expression}\n    }\n  }\n}`,
  ],
  "iam-action-not-wildcard": [
    '"s3:*"',
    ({ meta, expression }) =>
      `resource "aws_iam_policy" "x" {\n  ${meta}\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ${expression}, Resource = var.arn }] })\n}\nvariable "arn" {\n  default = ""\n}`,
  ],
  "bucket-blocks-public-access": [
    '"public-read"',
    ({ meta, expression }) => `resource "aws_s3_bucket_acl" "x" {\n  ${meta}\n  acl = ${expression}\n}`,
  ],
  "runtime-is-supported": [
    '"python3.7"',
    ({ meta, expression }) => `resource "aws_lambda_function" "x" {\n  ${meta}\n  runtime = ${expression}\n}`,
  ],
  "function-url-requires-authorisation": [
    '"NONE"',
    ({ meta, expression }) =>
      `resource "aws_lambda_function_url" "x" {\n  ${meta}\n  authorization_type = ${expression}\n}`,
  ],
  "network-acl-closed": [
    '"0.0.0.0/0"',
    ({ meta, expression }) =>
      `resource "aws_network_acl_rule" "x" {\n  ${meta}\n  protocol = "-1"\n  rule_action = "allow"\n  cidr_block = ${expression}\n}`,
  ],
  "managed-policy-is-narrow": [
    '"arn:aws:iam::aws:policy/AdministratorAccess"',
    ({ meta, expression }) =>
      `resource "aws_iam_role_policy_attachment" "x" {\n  ${meta}\n  policy_arn = ${expression}\n}`,
  ],
  "queue-is-encrypted": [
    "false",
    ({ meta, expression }) => `resource "aws_sqs_queue" "x" {\n  ${meta}\n  sqs_managed_sse_enabled = ${expression}\n}`,
  ],
  "egress-is-narrow": [
    '"0.0.0.0/0"',
    ({ meta, expression }) =>
      `resource "aws_vpc_security_group_egress_rule" "x" {\n  ${meta}\n  ip_protocol = "-1"\n  cidr_ipv4 = ${expression}\n}`,
  ],
  "method-is-protected": [
    '"NONE"',
    ({ meta, expression }) =>
      `resource "aws_api_gateway_method" "x" {\n  ${meta}\n  http_method = "POST"\n  authorization = ${expression}\n}`,
  ],
  "bucket-has-own-key": [
    '"AES256"',
    ({ meta, expression }) =>
      `resource "aws_s3_bucket" "b" {\n}\nresource "aws_s3_bucket_server_side_encryption_configuration" "x" {\n  ${meta}\n  bucket = aws_s3_bucket.b.id\n  rule {\n    apply_server_side_encryption_by_default {\n      sse_algorithm = ${expression}\n    }\n  }\n}`,
  ],
  "parameter-is-encrypted": [
    '"String"',
    ({ meta, expression }) =>
      `resource "aws_ssm_parameter" "x" {\n  ${meta}\n  name = "/db/password"\n  type = ${expression}\n  value = var.secret\n}\nvariable "secret" {\n  sensitive = true\n  default = ""\n}`,
  ],
  "resource-policy-names-principals": [
    '"*"',
    ({ meta, expression }) =>
      `resource "aws_sns_topic_policy" "x" {\n  ${meta}\n  arn = "a"\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = ${expression}, Action = "sns:Publish", Resource = "a" }] })\n}`,
  ],
  "containers-are-not-privileged": [
    "true",
    ({ meta, expression }) =>
      `resource "aws_ecs_task_definition" "x" {\n  ${meta}\n  container_definitions = jsonencode([{ name = "a", privileged = ${expression} }])\n}`,
  ],
  "alarm-has-actions": [
    "[]",
    ({ meta, expression }) =>
      `resource "aws_cloudwatch_metric_alarm" "x" {\n  ${meta}\n  alarm_actions = ${expression}\n}`,
  ],
  "bucket-origin-is-closed": [
    '"logs.s3.eu-west-1.amazonaws.com"',
    ({ meta, expression }) =>
      `resource "aws_cloudfront_distribution" "x" {\n  ${meta}\n  origin {\n    domain_name = ${expression}\n  }\n}`,
  ],
  "cluster-endpoint-is-private": [
    '"0.0.0.0/0"',
    ({ meta, expression }) =>
      `resource "aws_eks_cluster" "x" {\n  ${meta}\n  vpc_config {\n    public_access_cidrs = [${expression}]\n  }\n}`,
  ],
};

describe.each(Object.entries(rules))("%s follows", (id, [value, text]) => {
  it.each(Object.entries(ways))("%s", (_name, make) => {
    const way = make(value);
    const body = `${way.before ?? ""}\n${text({ ...way, meta: way.meta ?? "" })}\n`;
    const call = { path: "main.tf", text: `module "m" {\n  source = "./m"\n  ${way.call}\n}\n` };
    const files =
      way.call === undefined ? [{ path: "main.tf", text: body }] : [call, { path: "m/main.tf", text: body }];
    const values = way.file === undefined ? [] : [{ path: "terraform.tfvars", text: way.file }];
    const found = lint([...files, ...values], {}).filter(
      ({ rule, message }) => rule === id && !/has no|not set/.test(message),
    );
    expect(found.length).toBe(1);
  });
});
