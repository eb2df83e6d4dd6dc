import { type Families, fixed, resource, times } from "./family";

const local = (name: string, value: string): string => `locals {\n  ${name} = ${value}\n}\n`;
const output = (value: string): string => `output "o" {\n  value = ${value}\n}\n`;
const doubled = (n: number, of: (before: string) => string, first: string): string =>
  local("a0", first) + times(n, (at) => local(`a${at + 1}`, of(`local.a${at}`))) + output(`local.a${n}`);

/** Many of what people write. */
const many: Families = {
  "plain buckets": (n) => times(n, (at) => resource("aws_s3_bucket", `b${at}`, "")),
  "buckets with names": (n) => times(n, (at) => resource("aws_s3_bucket", `b${at}`, `  bucket = "b${at}"\n`)),
  "functions with roles": (n) =>
    times(
      n,
      (at) =>
        resource("aws_lambda_function", `f${at}`, `  function_name = "f${at}"\n  role = aws_iam_role.r${at}.arn\n`) +
        resource("aws_iam_role", `r${at}`, `  assume_role_policy = jsonencode({ Statement = [] })\n`),
    ),
  "roles with policies": (n) =>
    times(n, (at) =>
      resource("aws_iam_role_policy", `p${at}`, `  role = aws_iam_role.r.id\n  policy = ${policy(at)}\n`),
    ),
  "methods and integrations": (n) =>
    times(
      n,
      (at) =>
        resource("aws_api_gateway_method", `m${at}`, `  rest_api_id = aws_api_gateway_rest_api.a.id\n`) +
        resource("aws_api_gateway_integration", `m${at}`, `  rest_api_id = aws_api_gateway_rest_api.a.id\n`),
    ) + resource("aws_api_gateway_deployment", "d", "  rest_api_id = aws_api_gateway_rest_api.a.id\n"),
  "alarms of one metric": (n) =>
    times(n, (at) =>
      resource("aws_cloudwatch_metric_alarm", `a${at}`, `  namespace = "AWS/Lambda"\n  metric_name = "Errors"\n`),
    ),
  "rules of a security group": (n) =>
    resource(
      "aws_security_group",
      "g",
      times(n, (at) => `  ingress {\n    from_port = ${at}\n  }\n`),
    ),
  "statements of a document": (n) =>
    `data "aws_iam_policy_document" "d" {\n${times(n, (at) => `  statement {\n    actions = ["s3:Get*${at}"]\n  }\n`)}}\n`,
  variables: (n) => times(n, (at) => `variable "v${at}" {\n  type = string\n}\n`),
  "variables with validations": (n) =>
    times(n, (at) => `variable "v${at}" {\n  validation {\n    condition = can(regex("^a+$", var.v${at}))\n  }\n}\n`),
  outputs: (n) => times(n, (at) => `output "o${at}" {\n  value = var.v${at}\n}\n`),
  "providers by alias": (n) => times(n, (at) => `provider "aws" {\n  alias = "p${at}"\n}\n`),
  "moved blocks": (n) => times(n, (at) => `moved {\n  from = aws_vpc.a${at}\n  to = aws_vpc.a${at + 1}\n}\n`),
  "imports of one resource": (n) => times(n, () => `import {\n  to = aws_vpc.a\n  id = "x"\n}\n`),
  "calls of modules": (n) => times(n, (at) => `module "m${at}" {\n  source = "./m${at}"\n}\n`),
  checks: (n) => times(n, (at) => `check "c${at}" {\n  assert {\n    condition = true\n  }\n}\n`),
  "the same resource": (n) => times(n, () => resource("aws_vpc", "a", "")),
  "the same argument": (n) =>
    resource(
      "aws_vpc",
      "a",
      times(n, () => "  cidr_block = 1\n"),
    ),
  "the same local": (n) => times(n, () => local("a", "local.a")),
  "one line of depends_on": (n) =>
    resource("aws_vpc", "a", `  depends_on = [${times(n, (at) => `aws_vpc.b${at}, `)}]\n`),
  "depends_on each other": (n) =>
    times(n, (at) => resource("aws_vpc", `a${at}`, `  depends_on = [aws_vpc.a${(at + 1) % n}, aws_vpc.a${at % 7}]\n`)),
};

function policy(at: number): string {
  return `jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:*", "iam:P${at}*"], Resource = "*" }] })`;
}

/** Names that nothing knows, which ask for the nearest that something does. */
const unknown: Families = {
  "misspelt types": (n) => times(n, (at) => resource(`aws_s3_bukcet${at}`, "b", "")),
  "unknown providers": (n) => times(n, (at) => resource(`p${at}_thing`, "b", "")),
  "misspelt arguments": (n) =>
    resource(
      "aws_lambda_function",
      "f",
      times(n, (at) => `  memory_sizze${at} = 1\n`),
    ),
  "misspelt blocks": (n) =>
    resource(
      "aws_lambda_function",
      "f",
      times(n, (at) => `  environmentt${at} {\n  }\n`),
    ),
  "misspelt locals": (n) =>
    `locals {\n${times(n, (at) => `  name${at} = local.naem${at}\n`)}}\n${output("local.name0")}`,
  "misspelt variables": (n) => times(n, (at) => `variable "name${at}" {\n  default = var.naem${at}\n}\n`),
  "misspelt functions": (n) => times(n, (at) => local(`a${at}`, `lenght${at}([])`)),
  "misspelt attributes": (n) =>
    resource("aws_vpc", "a", "") + times(n, (at) => `output "o${at}" {\n  value = aws_vpc.a.arm${at}\n}\n`),
  "names as long as the text": (n) => `${local("a".repeat(n / 2), "1")}${output(`local.${"b".repeat(n / 2)}`)}`,
  "long names, hardly different": (n) =>
    times(n / 2000, (at) => local(`${"a".repeat(900)}${at}`, `local.${"a".repeat(900)}x${at}`)),
  "a type as long as the text": (n) => resource(`aws_${"a".repeat(n)}`, "a", ""),
  "an argument as long as the text": (n) => resource("aws_vpc", "a", `  ${"cidr_block".repeat(n / 10)} = 1\n`),
};

/** What evaluation meets. */
const values: Families = {
  "sums of large numbers": (n) => local("a", `${"9".repeat(n / 2)} * ${"9".repeat(n / 2)}`),
  "a number as long as the text": (n) => local("a", "1".repeat(n)),
  "powers of ten": (n) => times(n, (at) => local(`a${at}`, `1e${at}99999 + 1`)),
  "digits of a base": (n) => local("a", `parseint("${"z".repeat(n)}", 36)`),
  "doubled texts": (n) => doubled(n, (a) => `"\${${a}}\${${a}}"`, '"x"'),
  "doubled lists": (n) => doubled(n, (a) => `concat(${a}, ${a})`, "[1]"),
  "doubled maps": (n) => doubled(n, (a) => `{ a = ${a}, b = ${a} }`, "{}"),
  "doubled products": (n) => doubled(n, (a) => `setproduct(${a}, ${a})`, '["a", "b"]'),
  "doubled JSON": (n) => doubled(n, (a) => `jsonencode([${a}, ${a}])`, "1"),
  "loops in loops": (n) => doubled(n, (a) => `[for x in ${a} : [for y in ${a} : [x, y]]]`, "[1, 2]"),
  "long ranges": (n) => times(n, (at) => local(`a${at}`, `[for x in range(1024) : x * ${at}]`)),
  "wide formats": (n) => times(n, (at) => local(`a${at}`, `format("%0${at}00000s%*d", "x", 1000000, 1)`)),
  "regular expressions that go back": (n) => times(n, (at) => local(`a${at}`, `regex("(a+)+$", "${"a".repeat(30)}!")`)),
  "a regular expression over a long text": (n) => local("a", `regexall("(a|aa)+$", "${"a".repeat(n)}!")`),
  "replacements of everything": (n) =>
    doubled(n, (a) => `replace(${a}, "a", "${"a".repeat(100)}")`, `"${"a".repeat(100)}"`),
  "dots of a name": (n) => output(`aws_vpc.a${".b".repeat(n)}`),
  "indices of indices": (n) => output(`aws_vpc.a${"[0]".repeat(n)}`),
  "splats of splats": (n) => output(`aws_vpc.a${"[*]".repeat(n)}`),
  "a sum of ones": (n) => local("a", `1${" + 1".repeat(n)}`),
  "not not": (n) => local("a", `${"!".repeat(n)}true`),
  "choices in a row": (n) => local("a", `${"true ? 1 : ".repeat(n)}2`),
  "parentheses that never end": (n) => local("a", "(".repeat(n)),
  "calls in calls": (n) => local("a", `${"upper(".repeat(n)}"a"${")".repeat(n)}`),
  "objects in objects": (n) => local("a", `${"{ a = ".repeat(n)}1${" }".repeat(n)}`),
  "types in types": (n) => `variable "a" {\n  type = ${"list(".repeat(n)}string${")".repeat(n)}\n}\n`,
  "types of 200 levels": (n) =>
    times(n, (at) => `variable "a${at}" {\n  type = ${"list(".repeat(200)}string${")".repeat(200)}\n}\n`),
  "templates in templates": (n) => local("a", `${'"${'.repeat(n)}1${'}"'.repeat(n)}`),
  "loops of a template": (n) => local("a", `"${"%{for a in b}".repeat(n)}${"%{endfor}".repeat(n)}"`),
  "blocks in blocks": (n) => `${"a {\n".repeat(n)}${"}\n".repeat(n)}`,
  "a list of ones": (n) => local("a", `[${"1,".repeat(n)}]`),
  "an object of many keys": (n) => local("a", `{${times(n, (at) => ` k${at} = ${at},`)} }`),
  "a merge of many": (n) => local("a", `merge(${times(n, (at) => `{ k${at} = 1 }, `)}{})`),
  "copies by the million": (n) =>
    times(n, (at) => resource("aws_vpc", `a${at}`, "  count = 1000000\n  cidr_block = count.index\n")),
  "each of a long map": (n) =>
    `${local("m", `{${times(n, (at) => ` k${at} = ${at},`)} }`)}${resource("aws_s3_bucket", "b", "  for_each = local.m\n  bucket = each.key\n")}`,
  "blocks for each": (n) =>
    times(n, (at) =>
      resource(
        "aws_security_group",
        `g${at}`,
        '  dynamic "ingress" {\n    for_each = range(1000)\n    content {\n      from_port = ingress.value\n    }\n  }\n',
      ),
    ),
  "decoded JSON": (n) => local("a", `jsondecode(${JSON.stringify("[".repeat(n / 2) + "]".repeat(n / 2))})`),
  "YAML with aliases": fixed(
    local(
      "a",
      `yamldecode(<<E\na0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${times(12, (at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(10)}]\n`)}E\n)`,
    ),
  ),
  "wildcards against wildcards": (n) =>
    resource(
      "aws_iam_policy",
      "p",
      `  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = [${times(n, (at) => `"s3:*a*a*a*a*a*a*${at}",`)}], Resource = "*" }] })\n`,
    ),
  "a wildcard as long as the text": (n) =>
    resource(
      "aws_iam_policy",
      "p",
      `  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:${"*a".repeat(n / 2)}", Resource = "${"*a".repeat(n / 4)}" }] })\n`,
    ),
};

export const terraformFamilies: Families = { ...many, ...unknown, ...values };
