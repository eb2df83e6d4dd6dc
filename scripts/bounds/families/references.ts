import { type Families, times } from "./family";

const resource = (type: string, name: string, body: string): string => `resource "${type}" "${name}" {\n${body}}\n`;
const n1 = (n: number): number => Math.max(1, Math.floor(n));

/** Each names others: what follows names must not follow them twice. */
export const referenceFamilies: Families = {
  "functions with everything": (n) =>
    times(
      n,
      (at) =>
        resource("aws_lambda_function", `f${at}`, `  function_name = "f${at}"\n  role = aws_iam_role.r.arn\n  vpc_config {\n    subnet_ids = [aws_subnet.s.id]\n    security_group_ids = [aws_security_group.g.id]\n  }\n`) +
        resource("aws_lambda_permission", `p${at}`, `  function_name = aws_lambda_function.f${at}.function_name\n`),
    ),
  "permissions of one function": (n) =>
    resource("aws_lambda_function", "f", "") + times(n, (at) => resource("aws_lambda_permission", `p${at}`, "  function_name = aws_lambda_function.f.function_name\n")),
  "policies of one role": (n) =>
    resource("aws_iam_role", "r", "") + times(n, (at) => resource("aws_iam_role_policy_attachment", `p${at}`, `  role = aws_iam_role.r.name\n  policy_arn = aws_iam_policy.p${at}.arn\n`)),
  "buckets and what protects them": (n) =>
    times(n, (at) => resource("aws_s3_bucket", `b${at}`, "") + resource("aws_s3_bucket_public_access_block", `b${at}`, `  bucket = aws_s3_bucket.b${at}.id\n`) + resource("aws_s3_bucket_policy", `b${at}`, `  bucket = aws_s3_bucket.b${at}.id\n`)),
  "buckets by name in text": (n) =>
    times(n, (at) => resource("aws_s3_bucket", `b${at}`, `  bucket = "name-${at}"\n`)) + times(n, (at) => resource("aws_s3_bucket_policy", `b${at}`, `  bucket = "name-${at}"\n`)),
  "log groups of functions": (n) =>
    times(n, (at) => resource("aws_lambda_function", `f${at}`, `  function_name = "f${at}"\n`) + resource("aws_cloudwatch_log_group", `g${at}`, `  name = "/aws/lambda/f${at}"\n`)),
  "log groups that no function has": (n) =>
    times(n, (at) => resource("aws_lambda_function", `f${at}`, `  function_name = "f${at}"\n`) + resource("aws_cloudwatch_log_group", `g${at}`, `  name = "/aws/lambda/\${aws_lambda_function.f${at}.function_name}"\n`)),
  "rules beside one group": (n) =>
    resource("aws_security_group", "g", "") + times(n, (at) => resource("aws_vpc_security_group_ingress_rule", `r${at}`, `  security_group_id = aws_security_group.g.id\n  cidr_ipv4 = "10.${at % 250}.0.0/16"\n`)),
  "groups that let each other in": (n) =>
    times(n, (at) => resource("aws_security_group", `g${at}`, `  ingress {\n    security_groups = [aws_security_group.g${(at + 1) % n1(n)}.id]\n  }\n`)),
  "subnets of one network": (n) =>
    resource("aws_vpc", "v", '  cidr_block = "10.0.0.0/8"\n') + times(n, (at) => resource("aws_subnet", `s${at}`, `  vpc_id = aws_vpc.v.id\n  cidr_block = "10.${at % 250}.${at % 199}.0/24"\n`)),
  "routes of one table": (n) =>
    resource("aws_route_table", "t", "") + times(n, (at) => resource("aws_route", `r${at}`, `  route_table_id = aws_route_table.t.id\n  destination_cidr_block = "10.${at % 250}.0.0/16"\n`)),
  "an API of many resources": (n) =>
    resource("aws_api_gateway_rest_api", "a", "") + times(n, (at) => resource("aws_api_gateway_resource", `r${at}`, `  rest_api_id = aws_api_gateway_rest_api.a.id\n  parent_id = ${at === 0 ? "aws_api_gateway_rest_api.a.root_resource_id" : `aws_api_gateway_resource.r${at - 1}.id`}\n  path_part = "p${at}"\n`)),
  "one deployment that depends on all": (n) =>
    times(n, (at) => resource("aws_api_gateway_method", `m${at}`, "  rest_api_id = aws_api_gateway_rest_api.a.id\n")) + resource("aws_api_gateway_deployment", "d", `  rest_api_id = aws_api_gateway_rest_api.a.id\n  depends_on = [${times(n, (at) => `aws_api_gateway_method.m${at},`)}]\n  triggers = { x = sha1(jsonencode([${times(n, (at) => `aws_api_gateway_method.m${at},`)}])) }\n`),
  "keys of usage plans": (n) =>
    times(n, (at) => resource("aws_api_gateway_usage_plan", `u${at}`, "") + resource("aws_api_gateway_usage_plan_key", `k${at}`, `  usage_plan_id = aws_api_gateway_usage_plan.u${at}.id\n  key_id = aws_api_gateway_api_key.k.id\n`)),
  "targets of autoscaling": (n) =>
    times(n, (at) => resource("aws_appautoscaling_target", `t${at}`, `  resource_id = "function:f${at}:live"\n`) + resource("aws_appautoscaling_policy", `p${at}`, `  resource_id = aws_appautoscaling_target.t${at}.resource_id\n`)),
  "aliases and versions": (n) =>
    times(n, (at) => resource("aws_lambda_alias", `a${at}`, `  function_name = aws_lambda_function.f.function_name\n  name = "a${at}"\n`)),
  "alarms without anyone to tell": (n) => times(n, (at) => resource("aws_cloudwatch_metric_alarm", `a${at}`, "  alarm_actions = [aws_sns_topic.t.arn]\n  dimensions = { FunctionName = aws_lambda_function.f.function_name }\n")),
  "documents made of documents": (n) =>
    times(n, (at) => `data "aws_iam_policy_document" "d${at}" {\n  source_policy_documents = [data.aws_iam_policy_document.d${(at + 1) % n1(n)}.json]\n  statement {\n    actions = ["s3:*"]\n    resources = ["*"]\n  }\n}\n`),
  "statements that name each bucket": (n) =>
    times(n, (at) => resource("aws_s3_bucket", `b${at}`, "")) + `data "aws_iam_policy_document" "d" {\n  statement {\n    actions = ["s3:GetObject"]\n    resources = [${times(n, (at) => `aws_s3_bucket.b${at}.arn,`)}]\n  }\n}\n`,
  "a role that all assume": (n) => times(n, (at) => resource("aws_iam_role", `r${at}`, `  assume_role_policy = data.aws_iam_policy_document.d.json\n  name = "r${at}"\n`)),
  "principals of one statement": (n) => `data "aws_iam_policy_document" "d" {\n  statement {\n    actions = ["*"]\n    resources = ["*"]\n${times(n, (at) => `    principals {\n      type = "AWS"\n      identifiers = ["${at}"]\n    }\n`)}  }\n}\n`,
  "conditions of one statement": (n) => `data "aws_iam_policy_document" "d" {\n  statement {\n    actions = ["*"]\n    resources = ["*"]\n${times(n, (at) => `    condition {\n      test = "StringLike"\n      variable = "aws:x${at}"\n      values = ["*"]\n    }\n`)}  }\n}\n`,
  "one text policy, repeated": (n) => times(n / 40, (at) => resource("aws_iam_policy", `p${at}`, `  policy = <<E\n{"Version":"2012-10-17","Statement":[${'{"Effect":"Allow","Action":"*","Resource":"*"},'.repeat(40)}{}]}\nE\n`)),
  "not actions": (n) => resource("aws_iam_policy", "p", `  policy = jsonencode({ Statement = [{ Effect = "Allow", NotAction = [${times(n, (at) => `"s${at}:*",`)}], NotResource = [${times(n, (at) => `"arn:aws:s3:::b${at}*",`)}] }] })\n`),
  "many actions against many": (n) => resource("aws_iam_policy", "p", `  policy = jsonencode({ Statement = [${times(n, (at) => `{ Effect = "${at % 2 ? "Allow" : "Deny"}", Action = ["s3:Get${at}*"], Resource = ["arn:aws:s3:::b${at}/*"] },`)}] })\n`),
  "resources moved around": (n) => times(n, (at) => `moved {\n  from = aws_vpc.a${at}\n  to   = aws_vpc.a${(at + 1) % n1(n)}\n}\n`) + resource("aws_vpc", "a0", ""),
  "removed blocks": (n) => times(n, (at) => `removed {\n  from = aws_vpc.a${at}\n  lifecycle {\n    destroy = false\n  }\n}\n`),
  "imports for each": (n) => times(n, (at) => `import {\n  for_each = toset(["a", "b"])\n  to = aws_vpc.a${at}[each.key]\n  id = each.value\n}\n`),
  "ephemeral resources": (n) => times(n, (at) => `ephemeral "random_password" "p${at}" {\n  length = ${at}\n}\n`),
  "providers and what uses them": (n) => times(n, (at) => `provider "aws" {\n  alias = "p${at}"\n  region = "eu-west-${at}"\n}\n${resource("aws_vpc", `v${at}`, `  provider = aws.p${at}\n`)}`),
  "required providers": (n) => `terraform {\n  required_providers {\n${times(n, (at) => `    p${at} = {\n      source = "x/p${at}"\n      version = ">= 1.0, < 2.0"\n    }\n`)}  }\n}\n`,
  "constraints of one version": (n) => `terraform {\n  required_version = "${">= 1.0, ".repeat(n)}< 2"\n}\n`,
  "terraform blocks": (n) => 'terraform {\n  backend "s3" {\n  }\n}\n'.repeat(n),
  "provisioners of one resource": (n) => resource("aws_instance", "a", times(n, (at) => `  provisioner "local-exec" {\n    command = "echo ${at} \${self.id}"\n  }\n`)),
  "dynamic blocks in dynamic blocks": (n) => times(n / 20, (at) => resource("aws_vpc", `a${at}`, `${`dynamic "a" {\nfor_each = [1, 2]\ncontent {\n`.repeat(20)}${"}\n}\n".repeat(20)}`)),
  "dynamic blocks of one resource": (n) => resource("aws_security_group", "g", times(n, () => '  dynamic "ingress" {\n    for_each = var.x\n    content {\n      from_port = ingress.value.port\n    }\n  }\n')),
  "ignored changes": (n) => resource("aws_vpc", "a", `  lifecycle {\n    ignore_changes = [${times(n, (at) => `tags["k${at}"],`)}]\n  }\n`),
  "replaced by each other": (n) => times(n, (at) => resource("terraform_data", `t${at}`, `  lifecycle {\n    replace_triggered_by = [terraform_data.t${(at + 1) % n1(n)}]\n  }\n`)),
  "tags of one resource": (n) => resource("aws_s3_bucket", "b", `  tags = {\n${times(n, (at) => `    "k${at}" = "v"\n`)}  }\n`),
  "copies of copies": (n) => times(n, (at) => resource("aws_vpc", `a${at}`, `  count = length(aws_vpc.a${(at + 1) % n1(n)})\n`)),
  "each of each": (n) => times(n, (at) => resource("aws_vpc", `a${at}`, `  for_each = aws_vpc.a${at + 1}\n  cidr_block = each.value.cidr_block\n`)),
  "environments of one function": (n) => resource("aws_lambda_function", "f", `  environment {\n    variables = {\n${times(n, (at) => `      V${at} = "AKIAIOSFODNN7EXAMPL${at % 10}"\n`)}    }\n  }\n`),
  "secrets in text": (n) => times(n, (at) => resource("aws_ssm_parameter", `p${at}`, `  value = "password${at}=hunter2"\n`)),
  "ARNs in text": (n) => times(n, (at) => `locals {\n  a${at} = "arn:aws:lambda:eu-west-1:123456789012:function:f${at}"\n}\n`),
  "addresses in text": (n) => `locals {\n  a = "${"aws_vpc.a.id ".repeat(n)}"\n}\n`,
  "quoted references": (n) => resource("aws_vpc", "a", `  depends_on = [${times(n, (at) => `"aws_vpc.b${at}",`)}]\n`),
  "state machines": (n) => resource("aws_sfn_state_machine", "s", `  definition = jsonencode({ States = {${times(n, (at) => ` S${at} = { Type = "Pass", Next = "S${at + 1}" },`)} } })\n`),
  "an OpenAPI body": (n) => resource("aws_api_gateway_rest_api", "a", `  body = jsonencode({ paths = {${times(n, (at) => ` "/p${at}" = { get = { x-amazon-apigateway-integration = { uri = "x" } } },`)} } })\n`),
};
