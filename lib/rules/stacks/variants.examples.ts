/** Ways in which the failures are written by others: `expected` must be among the classes found. */
export interface Variant {
  readonly title: string;
  readonly expected: string;
  readonly files: Readonly<Record<string, string>>;
}

const one = (expected: string, title: string, text: string): Variant => ({
  expected,
  title,
  files: { "main.tf": text },
});

export const variants: readonly Variant[] = [
  one(
    "F01",
    "a heredoc that never ends",
    'resource "aws_iam_policy" "p" {\n  policy = <<EOF\n{ "Version": "2012-10-17"\n',
  ),
  one(
    "F02",
    "a variable used in a template only",
    'output "u" {\n  value = "https://x.${var.aws_region}.amazonaws.com"\n}\n',
  ),
  one(
    "F02",
    "a region in an ARN in a heredoc",
    'resource "aws_iam_policy" "p" {\n  policy = <<EOF\n{"Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-west-2:1:q"}]}\nEOF\n}\n',
  ),
  {
    expected: "F02",
    title: "declared by provider.tf and variables.tf",
    files: {
      "provider.tf": 'variable "aws_region" {}\nprovider "aws" {\n  region = var.aws_region\n}\n',
      "variables.tf": 'variable "aws_region" {\n  default = "us-east-1"\n}\n',
    },
  },
  one(
    "F03",
    "an HTTP API with a REST method",
    'resource "aws_apigatewayv2_api" "x" {}\nresource "aws_api_gateway_resource" "r" {\n  rest_api_id = aws_apigatewayv2_api.x.id\n}\n',
  ),
  one(
    "F04",
    "a plan behind a local map",
    'resource "aws_apigatewayv2_api" "x" {}\nlocals {\n  apis = { main = aws_apigatewayv2_api.x.id }\n}\nresource "aws_api_gateway_usage_plan" "p" {\n  api_stages {\n    api_id = local.apis["main"]\n    stage  = "v1"\n  }\n}\n',
  ),
  one(
    "F05",
    "a variable that lifts the reservation",
    'variable "reserved" {\n  default = -1\n}\nresource "aws_lambda_function" "f" {\n  reserved_concurrent_executions = var.reserved\n}\n',
  ),
  one("F06", "a default password", 'variable "db_password" {\n  type    = string\n  default = "SuperSecret123!"\n}\n'),
  one(
    "F06",
    "an access key in the provider",
    'provider "aws" {\n  access_key = "AKIAIOSFODNN7EXAMPLE"\n  secret_key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"\n}\n',
  ),
  one(
    "F06",
    "a private key in a heredoc",
    "locals {\n  key = <<-EOT\n    -----BEGIN RSA PRIVATE KEY-----\n    MIIE\n    -----END RSA PRIVATE KEY-----\n  EOT\n}\n",
  ),
  one(
    "F07",
    "count on a literal number",
    'resource "aws_api_gateway_stage" "s" {\n  count = length(var.versions)\n}\nresource "aws_wafv2_web_acl_association" "w" {\n  resource_arn = aws_api_gateway_stage.s[0].arn\n}\n',
  ),
  one(
    "F07",
    "two stages by name, one missing",
    'variable "stages" {\n  default = ["v1", "v2", "v3"]\n}\nresource "aws_api_gateway_stage" "s" {\n  for_each = toset(var.stages)\n}\nresource "aws_wafv2_web_acl_association" "a" {\n  resource_arn = aws_api_gateway_stage.s["v1"].arn\n}\nresource "aws_wafv2_web_acl_association" "b" {\n  resource_arn = aws_api_gateway_stage.s["v2"].arn\n}\n',
  ),
  one(
    "F08",
    "an ALB listener before validation",
    'resource "aws_acm_certificate" "c" {\n  domain_name       = var.d\n  validation_method = "DNS"\n}\nresource "aws_lb_listener" "l" {\n  certificate_arn = aws_acm_certificate.c.arn\n}\n',
  ),
  one(
    "F09",
    "versions in a dashboard written as JSON",
    'variable "model_versions" {\n  default = { v1 = {}, v2 = {} }\n}\nresource "aws_cloudwatch_dashboard" "d" {\n  dashboard_body = <<EOF\n{"widgets": [{"properties": {"metrics": [["AWS/Lambda", "Errors", "FunctionName", "fraud-v1"]]}}]}\nEOF\n}\n',
  ),
  one(
    "F09",
    "numbers in a dashboard",
    'variable "versions" {\n  default = ["v1", "v2"]\n}\nresource "aws_lambda_function" "f" {\n  count = length(var.versions)\n}\nresource "aws_cloudwatch_dashboard" "d" {\n  dashboard_body = jsonencode({ m = [["AWS/Lambda", "Errors", "FunctionName", aws_lambda_function.f[0].function_name]] })\n}\n',
  ),
  one("F10", "an address in a list of defaults", 'variable "emails" {\n  default = ["oncall@your-company.com"]\n}\n'),
  one(
    "F11",
    "an alias by a variable",
    'variable "function_version" {\n  default = "$LATEST"\n}\nresource "aws_lambda_alias" "a" {\n  name             = "live"\n  function_name    = "f"\n  function_version = var.function_version\n}\n',
  ),
  one(
    "F12",
    "a role with a managed policy only",
    'resource "aws_iam_role" "r" {\n  managed_policy_arns = ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]\n}\nresource "aws_lambda_function" "f" {\n  package_type = "Image"\n  image_uri    = var.image\n  role         = aws_iam_role.r.arn\n}\n',
  ),
  one(
    "F13",
    "the main route table",
    'resource "aws_vpc" "v" {}\nresource "aws_internet_gateway" "i" {}\nresource "aws_default_route_table" "d" {\n  default_route_table_id = aws_vpc.v.default_route_table_id\n  route {\n    cidr_block = "0.0.0.0/0"\n    gateway_id = aws_internet_gateway.i.id\n  }\n}\nresource "aws_subnet" "s" {\n  vpc_id = aws_vpc.v.id\n}\nresource "aws_lambda_function" "f" {\n  vpc_config {\n    subnet_ids = [aws_subnet.s.id]\n  }\n}\n',
  ),
  one(
    "F13",
    "a table chosen by a conditional",
    'resource "aws_internet_gateway" "i" {}\nresource "aws_route_table" "public" {\n  route {\n    cidr_block = "0.0.0.0/0"\n    gateway_id = aws_internet_gateway.i.id\n  }\n}\nresource "aws_route_table" "private" {\n  count = var.nat ? 1 : 0\n}\nresource "aws_subnet" "s" {\n  count = 2\n}\nresource "aws_route_table_association" "s" {\n  count          = 2\n  subnet_id      = aws_subnet.s[count.index].id\n  route_table_id = var.nat ? aws_route_table.private[0].id : aws_route_table.public.id\n}\nresource "aws_lambda_function" "f" {\n  vpc_config {\n    subnet_ids = aws_subnet.s.*.id\n  }\n}\n',
  ),
  one(
    "F14",
    "a string of JSON",
    'resource "aws_iam_role_policy" "p" {\n  policy = "{\\"Statement\\": {\\"Effect\\": \\"Allow\\", \\"Action\\": \\"*\\", \\"Resource\\": \\"*\\"}}"\n}\n',
  ),
  one(
    "F15",
    "a deployment that waits for nothing",
    'resource "aws_api_gateway_rest_api" "a" {}\nresource "aws_api_gateway_method" "m" {\n  rest_api_id = aws_api_gateway_rest_api.a.id\n}\nresource "aws_api_gateway_deployment" "d" {\n  rest_api_id = aws_api_gateway_rest_api.a.id\n  stage_name  = "v1"\n}\n',
  ),
  one("F16", "letters in a map", 'locals {\n  azs = ["${var.region}a", "${var.region}b"]\n}\n'),
  one(
    "F16",
    "zones by element of a typed list",
    'resource "aws_subnet" "s" {\n  count             = 2\n  availability_zone = element(["us-east-1a", "us-east-1b"], count.index)\n}\n',
  ),
  one(
    "F17",
    "functions and aliases without outputs",
    'resource "aws_lambda_function" "f" {}\nresource "aws_lambda_alias" "a" {\n  function_name = aws_lambda_function.f.function_name\n}\n',
  ),
  one("F18", "a fence at the end", "locals {\n  a = 1\n}\n```\n"),
  one(
    "F18",
    "an explanation in front",
    "Sure! Here is the complete main.tf file for your setup:\n\nlocals {\n  a = 1\n}\n",
  ),
  one("F18", "code left out", "# ... (rest of the resources)\n"),
  one("F18", "a key to be filled in", 'variable "k" {\n  default = "YOUR_API_KEY_HERE"\n}\n'),
];
