import { type Families, resource, times } from "./family";

const variable = (name: string, body: string): string => `variable "${name}" {\n${body}}\n`;
const validation = (condition: string): string =>
  `  validation {\n    condition     = ${condition}\n    error_message = "No."\n  }\n`;
const inLifecycle = (kind: string, condition: string): string =>
  `    ${kind} {\n      condition     = ${condition}\n      error_message = "No \${self.id}."\n    }\n`;

/** Conditions that are asked of every value: of variables, resources, checks. */
const conditions: Families = {
  "validations of one variable": (n) =>
    variable(
      "v",
      times(n, (at) => validation(`length(var.v) > ${at}`)),
    ),
  "validations of one variable with a default": (n) =>
    variable("v", `  type    = string\n  default = "aaaa"\n${times(n, (at) => validation(`length(var.v) != ${at}`))}`),
  "a validation of each variable": (n) =>
    times(n, (at) => variable(`v${at}`, `  type = string\n${validation(`length(var.v${at}) > 3`)}`)),
  "validations of one list": (n) =>
    variable(
      "v",
      `  type = list(string)\n${times(n, () => validation('alltrue([for x in var.v : can(regex("^[a-z]+$", x))])'))}`,
    ),
  "validations that name one another": (n) =>
    times(n, (at) => variable(`v${at}`, validation(`var.v${at} != var.v${(at + 1) % Math.max(1, Math.floor(n))}`))),
  "validations that contain long lists": (n) =>
    times(n / 50, (at) => variable(`v${at}`, validation(`contains([${'"aaaaaa",'.repeat(50)}], var.v${at})`))),
  "validations of an object of many attributes": (n) =>
    variable(
      "v",
      `  type = object({${times(n, (at) => `\n    k${at} = optional(string, "x")`)}\n  })\n${validation("var.v.k0 != null")}`,
    ),
  "preconditions of one resource": (n) =>
    resource("aws_vpc", "a", `  lifecycle {\n${times(n, (at) => inLifecycle("precondition", `var.a > ${at}`))}  }\n`),
  "postconditions of one resource": (n) =>
    resource(
      "aws_vpc",
      "a",
      `  lifecycle {\n${times(n, (at) => inLifecycle("postcondition", `self.id != "${at}"`))}  }\n`,
    ),
  "conditions without end": (n) => variable("v", validation(`var.v == 1${" || var.v == 1".repeat(n)}`)),
  "a list of regular expressions": (n) =>
    variable("v", validation(`anytrue([${times(n, (at) => `can(regex("^(a|b)*${at}$", var.v)),`)}])`)),
  "asserts of one check": (n) =>
    `check "c" {\n${times(n, (at) => `  assert {\n    condition     = length(data.http.a.body) > ${at}\n    error_message = "x"\n  }\n`)}}\n`,
  "a default as long as the text": (n) =>
    variable(
      "v",
      `  default = {\n${times(n, (at) => `    k${at} = { a = ${at}, b = ["x"] }\n`)}  }\n${validation("length(keys(var.v)) > 1")}`,
    ),
  "types with defaults": (n) =>
    times(n, (at) =>
      variable(
        `v${at}`,
        "  type = object({ a = optional(object({ b = optional(list(string), []) }), {}) })\n  default = {}\n",
      ),
    ),
  "sensitive outputs": (n) =>
    times(n, (at) => `${variable(`v${at}`, "  sensitive = true\n")}output "o${at}" {\n  value = "\${var.v${at}}"\n}\n`),
};

/** What calls, loops and templates make of user's values. */
const expressions: Families = {
  "setproduct of long lists": (n) =>
    times(n, (at) => `locals {\n  a${at} = setproduct(range(100), range(100), range(100))\n}\n`),
  "cidrsubnets with huge results": (n) =>
    times(n, (at) => `locals {\n  a${at} = [for i in range(256) : cidrsubnet("10.0.0.0/8", 16, i + ${at})]\n}\n`),
  "cidrsubnets of many": (n) => `locals {\n  a = cidrsubnets("2001:db8::/16"${", 32".repeat(n)})\n}\n`,
  "cidrhost of large numbers": (n) =>
    times(n, (at) => `locals {\n  a${at} = cidrhost("::/0", ${"9".repeat(30)}${at})\n}\n`),
  "ranges that step little": (n) => times(n, (at) => `locals {\n  a${at} = range(0, 1, 0.0000${at}1)\n}\n`),
  "formatlist of long lists": (n) =>
    times(n, (at) => `locals {\n  a${at} = formatlist("%s-%s", range(1000), range(1000))\n}\n`),
  "joins of joins": (n) =>
    `locals {\n  a = ${'join(",", ['.repeat(Math.min(n, 200))}"x"${"])".repeat(Math.min(n, 200))}\n${times(n / 5, (at) => `  b${at} = "\${local.a}"\n`)}}\n`,
  "splits of a long text": (n) =>
    `locals {\n  t = "${"a,".repeat(n)}"\n  a = split(",", local.t)\n  b = join(",", reverse(local.a))\n  c = distinct(local.a)\n  d = sort(local.a)\n}\n`,
  "distinct values": (n) => `locals {\n  a = distinct([${times(n, (at) => `{ k = ${at} }, `)}])\n}\n`,
  "a set of objects": (n) => `locals {\n  a = toset([${times(n, (at) => `{ k = [${at}] }, `)}])\n}\n`,
  "sets taken from one another": (n) =>
    `locals {\n  a = setsubtract([${times(n, (at) => `"a${at}",`)}], [${times(n, (at) => `"b${at}",`)}])\n  b = setunion(local.a, local.a)\n  c = setintersection(local.a, local.a)\n}\n`,
  "an index of a long list, often": (n) =>
    `locals {\n  a = [${times(n, (at) => `"a${at}",`)}]\n  b = [for x in local.a : index(local.a, x)]\n  c = [for x in local.a : contains(local.a, x)]\n}\n`,
  "matchkeys of long lists": (n) =>
    `locals {\n  a = [${"1,".repeat(n)}]\n  b = matchkeys(local.a, local.a, local.a)\n}\n`,
  "transposed maps": (n) => `locals {\n  a = transpose({${times(n, (at) => ` k${at} = ["a", "b${at}"],`)} })\n}\n`,
  "zipmap of long lists": (n) =>
    `locals {\n  a = [${times(n, (at) => `"a${at}",`)}]\n  b = zipmap(local.a, local.a)\n  c = merge(local.b, local.b)\n}\n`,
  "regexall with a pattern of theirs": (n) =>
    `locals {\n  a = regexall("(.*)(.*)(.*)(.*)x", "${"y".repeat(n)}")\n  b = regex("^(([a-z])+.)+[A-Z]([a-z])+$", "${"a".repeat(n / 2)}")\n}\n`,
  "a pattern as long as the text": (n) => `locals {\n  a = regex("${"(a?)".repeat(n)}", "aaa")\n}\n`,
  "a pattern of repeats": (n) =>
    times(n, (at) => `locals {\n  a${at} = regex("((a{1,99}){1,99}){1,99}${at}", "aaaa")\n}\n`),
  "a replacement pattern of theirs": (n) =>
    times(n, (at) => `locals {\n  a${at} = replace("${"a".repeat(40)}", "/(a*)*b${at}/", "$1$1$1")\n}\n`),
  "patterns of one class": (n) => `locals {\n  a = regex("[${"a-z".repeat(n)}]", "x")\n}\n`,
  "patterns nested deep": (n) => `locals {\n  a = regex("${"(".repeat(n)}a${")".repeat(n)}", "a")\n}\n`,
  "fileset of wildcards": (n) =>
    `locals {\n  a = fileset(path.module, "${"**/".repeat(n)}*")\n  b = fileset(".", "${"{a,b}".repeat(n / 5)}")\n}\n`,
  "templatefile of itself": (n) =>
    times(n, (at) => `locals {\n  a${at} = templatefile("\${path.module}/main.tf", { a = local.a${at + 1} })\n}\n`),
  "templatestring of a long text": (n) =>
    `locals {\n  t = "${"$${a}".repeat(n)}"\n  a = templatestring(local.t, { a = "x" })\n}\n`,
  "base64 of base64": (n) =>
    `locals {\n  t0 = "${"a".repeat(n)}"\n${times(200, (at) => `  t${at + 1} = base64encode(local.t${at})\n`)}}\n`,
  "csvdecode of a long text": (n) => `locals {\n  a = csvdecode("${"a,b\\n".repeat(n)}")\n}\n`,
  "hashes of a long text": (n) =>
    `locals {\n  t = "${"a".repeat(n)}"\n${times(200, (at) => `  h${at} = sha512("\${local.t}${at}")\n`)}}\n`,
  "a flatten of deep lists": (n) =>
    `locals {\n  a = flatten([${`${"[".repeat(90)}1${"]".repeat(90)},`.repeat(n / 180)}])\n}\n`,
  "heredocs with templates": (n) =>
    times(n, (at) => `locals {\n  a${at} = <<-E\n    %{for x in [1, 2]~}\n    \${x}\n    %{endfor~}\n  E\n}\n`),
  "directives in directives": (n) => `locals {\n  a = "${"%{if true}".repeat(n)}x${"%{endif}".repeat(n)}"\n}\n`,
  "heredocs in templates": (n) =>
    `locals {\n  a = ${"<<E\n${".repeat(Math.min(n, 900))}1${"}\nE\n".repeat(Math.min(n, 900))}}\n`,
  "splats of long lists": (n) =>
    `resource "aws_vpc" "a" {\n  count = 1000\n}\n${times(n, (at) => `output "o${at}" {\n  value = aws_vpc.a[*].id\n}\n`)}`,
  "loops that group": (n) => `locals {\n  a = { for x in [${times(n, (at) => `"k${at % 7}",`)}] : x => x... }\n}\n`,
  "loops with conditions": (n) =>
    times(n, (at) => `locals {\n  a${at} = { for k, v in { a = 1, b = 2 } : k => v if v != ${at} }\n}\n`),
  "tries of tries": (n) => `locals {\n  a = ${"try(x.y, ".repeat(n)}1${")".repeat(n)}\n}\n`,
  "tries in a row": (n) => `locals {\n  a = try(${times(n, (at) => `var.x.y${at}, `)}1)\n}\n`,
  "coalesce of many": (n) => `locals {\n  a = coalesce(${'"", '.repeat(n)}"x")\n}\n`,
  "arguments that spread": (n) => times(n, (at) => `locals {\n  a${at} = max(range(1000)...)\n}\n`),
  "defined functions": (n) => times(n, (at) => `locals {\n  a${at} = provider::x::f${at}(1)\n}\n`),
  "conversions of a long object": (n) =>
    `locals {\n  a = {${times(n, (at) => ` k${at} = "${at}",`)} }\n  b = tomap(local.a)\n  c = values(local.b)\n  d = keys(local.b)\n  e = jsondecode(jsonencode(local.a))\n  f = yamldecode(yamlencode(local.a))\n}\n`,
};

export const conditionFamilies: Families = { ...conditions, ...expressions };
