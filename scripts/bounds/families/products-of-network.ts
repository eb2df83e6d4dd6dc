import { type Families, type Family, filesOf, resource, times } from "./family";

/** So many of each kind in one file, one kind after the other. */
function beside(...kinds: readonly ((at: number) => string)[]): Family {
  return (n) => filesOf({ path: "main.tf", text: kinds.map((kind) => times(n, kind)).join("") });
}

/** Many of one resource beside many of another. */
export const networkProductFamilies: Families = {
  "security groups × rules": beside(
    (at) => resource("aws_security_group", `g${at}`, ""),
    (at) =>
      resource("aws_security_group_rule", `r${at}`, '  security_group_id = var.x\n  cidr_blocks = ["0.0.0.0/0"]\n'),
  ),
  "aliases × resources": beside(
    (at) => `provider "aws" {\n  alias = "p${at}"\n}\n`,
    (at) => resource("aws_vpc", `a${at}`, `  provider = aws.q${at}\n`),
  ),
  "suppressions × findings": beside(
    () => "# stackwright:ignore-file bucket-encrypted because\n",
    (at) => resource("aws_s3_bucket", `a${at}`, ""),
  ),
  "integrations × permissions": beside(
    (at) =>
      resource(
        "aws_api_gateway_integration",
        `i${at}`,
        `  uri = aws_lambda_function.f${at}.invoke_arn\n  rest_api_id = aws_api_gateway_rest_api.a.id\n`,
      ),
    (at) =>
      resource(
        "aws_lambda_permission",
        `p${at}`,
        '  function_name = var.x\n  principal = "apigateway.amazonaws.com"\n',
      ),
  ),
  "deployments × methods": beside(
    (at) => resource("aws_api_gateway_deployment", `d${at}`, "  rest_api_id = aws_api_gateway_rest_api.a.id\n"),
    (at) => resource("aws_api_gateway_method", `m${at}`, "  rest_api_id = aws_api_gateway_rest_api.a.id\n"),
  ),
  "subnets × routes": beside(
    (at) => resource("aws_subnet", `s${at}`, "  vpc_id = aws_vpc.v.id\n"),
    (at) =>
      resource(
        "aws_route_table_association",
        `a${at}`,
        `  subnet_id = aws_subnet.s${at}.id\n  route_table_id = aws_route_table.t.id\n`,
      ),
    (at) =>
      resource(
        "aws_route",
        `r${at}`,
        "  route_table_id = aws_route_table.t.id\n  nat_gateway_id = aws_nat_gateway.n.id\n",
      ),
  ),
  "functions in subnets × endpoints": beside(
    (at) =>
      resource(
        "aws_lambda_function",
        `f${at}`,
        "  vpc_config {\n    subnet_ids = [aws_subnet.s.id]\n    security_group_ids = [aws_security_group.g.id]\n  }\n",
      ),
    (at) =>
      resource(
        "aws_vpc_endpoint",
        `e${at}`,
        `  vpc_id = aws_vpc.v.id\n  service_name = "com.amazonaws.eu-west-1.s${at}"\n`,
      ),
  ),
  "mounts × targets": beside(
    (at) =>
      resource(
        "aws_lambda_function",
        `f${at}`,
        '  file_system_config {\n    arn = aws_efs_access_point.a.arn\n    local_mount_path = "/mnt/a"\n  }\n',
      ),
    (at) =>
      resource(
        "aws_efs_mount_target",
        `t${at}`,
        "  file_system_id = aws_efs_file_system.f.id\n  subnet_id = aws_subnet.s.id\n",
      ),
  ),
  "overrides × overrides": (n) =>
    JSON.stringify([
      { path: "main.tf", text: times(n, (at) => resource("aws_vpc", `a${at}`, "")) },
      ...Array.from({ length: Math.min(1990, Math.floor(n)) }, (_, at) => ({
        path: `o${at}_override.tf`,
        text: `${resource("aws_vpc", "a0", `  tags = { a = ${at} }\n`)}${resource("aws_vpc", `zz${at}`, "")}`,
      })),
    ]),
  "moves × resources": beside(
    (at) => resource("aws_vpc", `a${at}`, ""),
    (at) => `moved {\n  from = aws_vpc.a0\n  to = aws_vpc.a${at}\n}\n`,
  ),
};
