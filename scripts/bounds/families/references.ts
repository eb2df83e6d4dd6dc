import { type Families, resource, times } from "./family";

const n1 = (n: number): number => Math.max(1, Math.floor(n));

/** Each names others: what follows names must not follow them twice. */
export const referenceFamilies: Families = {
  "permissions of one function": (n) =>
    resource("aws_lambda_function", "f", "") +
    times(n, (at) =>
      resource("aws_lambda_permission", `p${at}`, "  function_name = aws_lambda_function.f.function_name\n"),
    ),
  "policies of one role": (n) =>
    resource("aws_iam_role", "r", "") +
    times(n, (at) =>
      resource(
        "aws_iam_role_policy_attachment",
        `p${at}`,
        `  role = aws_iam_role.r.name\n  policy_arn = aws_iam_policy.p${at}.arn\n`,
      ),
    ),
  "buckets and what protects them": (n) =>
    times(
      n,
      (at) =>
        resource("aws_s3_bucket", `b${at}`, "") +
        resource("aws_s3_bucket_public_access_block", `b${at}`, `  bucket = aws_s3_bucket.b${at}.id\n`) +
        resource("aws_s3_bucket_policy", `b${at}`, `  bucket = aws_s3_bucket.b${at}.id\n`),
    ),
  "buckets by name in text": (n) =>
    times(n, (at) => resource("aws_s3_bucket", `b${at}`, `  bucket = "name-${at}"\n`)) +
    times(n, (at) => resource("aws_s3_bucket_policy", `b${at}`, `  bucket = "name-${at}"\n`)),
  "log groups of functions": (n) =>
    times(
      n,
      (at) =>
        resource("aws_lambda_function", `f${at}`, `  function_name = "f${at}"\n`) +
        resource("aws_cloudwatch_log_group", `g${at}`, `  name = "/aws/lambda/f${at}"\n`),
    ),
  "log groups that no function has": (n) =>
    times(
      n,
      (at) =>
        resource("aws_lambda_function", `f${at}`, `  function_name = "f${at}"\n`) +
        resource(
          "aws_cloudwatch_log_group",
          `g${at}`,
          `  name = "/aws/lambda/\${aws_lambda_function.f${at}.function_name}"\n`,
        ),
    ),
  "rules beside one group": (n) =>
    resource("aws_security_group", "g", "") +
    times(n, (at) =>
      resource(
        "aws_vpc_security_group_ingress_rule",
        `r${at}`,
        `  security_group_id = aws_security_group.g.id\n  cidr_ipv4 = "10.${at % 250}.0.0/16"\n`,
      ),
    ),
  "groups that let each other in": (n) =>
    times(n, (at) =>
      resource(
        "aws_security_group",
        `g${at}`,
        `  ingress {\n    security_groups = [aws_security_group.g${(at + 1) % n1(n)}.id]\n  }\n`,
      ),
    ),
  "subnets of one network": (n) =>
    resource("aws_vpc", "v", '  cidr_block = "10.0.0.0/8"\n') +
    times(n, (at) =>
      resource("aws_subnet", `s${at}`, `  vpc_id = aws_vpc.v.id\n  cidr_block = "10.${at % 250}.${at % 199}.0/24"\n`),
    ),
  "routes of one table": (n) =>
    resource("aws_route_table", "t", "") +
    times(n, (at) =>
      resource(
        "aws_route",
        `r${at}`,
        `  route_table_id = aws_route_table.t.id\n  destination_cidr_block = "10.${at % 250}.0.0/16"\n`,
      ),
    ),
  "an API of many resources": (n) =>
    resource("aws_api_gateway_rest_api", "a", "") +
    times(n, (at) =>
      resource(
        "aws_api_gateway_resource",
        `r${at}`,
        `  rest_api_id = aws_api_gateway_rest_api.a.id\n  parent_id = ${at === 0 ? "aws_api_gateway_rest_api.a.root_resource_id" : `aws_api_gateway_resource.r${at - 1}.id`}\n  path_part = "p${at}"\n`,
      ),
    ),
  "one deployment that depends on all": (n) =>
    times(n, (at) => resource("aws_api_gateway_method", `m${at}`, "  rest_api_id = aws_api_gateway_rest_api.a.id\n")) +
    resource(
      "aws_api_gateway_deployment",
      "d",
      `  rest_api_id = aws_api_gateway_rest_api.a.id\n  depends_on = [${times(n, (at) => `aws_api_gateway_method.m${at},`)}]\n  triggers = { x = sha1(jsonencode([${times(n, (at) => `aws_api_gateway_method.m${at},`)}])) }\n`,
    ),
  "keys of usage plans": (n) =>
    times(
      n,
      (at) =>
        resource("aws_api_gateway_usage_plan", `u${at}`, "") +
        resource(
          "aws_api_gateway_usage_plan_key",
          `k${at}`,
          `  usage_plan_id = aws_api_gateway_usage_plan.u${at}.id\n  key_id = aws_api_gateway_api_key.k.id\n`,
        ),
    ),
  "targets of autoscaling": (n) =>
    times(
      n,
      (at) =>
        resource("aws_appautoscaling_target", `t${at}`, `  resource_id = "function:f${at}:live"\n`) +
        resource(
          "aws_appautoscaling_policy",
          `p${at}`,
          `  resource_id = aws_appautoscaling_target.t${at}.resource_id\n`,
        ),
    ),
  "aliases and versions": (n) =>
    times(n, (at) =>
      resource(
        "aws_lambda_alias",
        `a${at}`,
        `  function_name = aws_lambda_function.f.function_name\n  name = "a${at}"\n`,
      ),
    ),
  "alarms without anyone to tell": (n) =>
    times(n, (at) =>
      resource(
        "aws_cloudwatch_metric_alarm",
        `a${at}`,
        "  alarm_actions = [aws_sns_topic.t.arn]\n  dimensions = { FunctionName = aws_lambda_function.f.function_name }\n",
      ),
    ),
  "documents made of documents": (n) =>
    times(
      n,
      (at) =>
        `data "aws_iam_policy_document" "d${at}" {\n  source_policy_documents = [data.aws_iam_policy_document.d${(at + 1) % n1(n)}.json]\n  statement {\n    actions = ["s3:*"]\n    resources = ["*"]\n  }\n}\n`,
    ),
  "statements that name each bucket": (n) =>
    times(n, (at) => resource("aws_s3_bucket", `b${at}`, "")) +
    `data "aws_iam_policy_document" "d" {\n  statement {\n    actions = ["s3:GetObject"]\n    resources = [${times(n, (at) => `aws_s3_bucket.b${at}.arn,`)}]\n  }\n}\n`,
};
