import { type Families, times } from "./family";

interface Given {
  readonly path: string;
  readonly text: string;
}

const filesOf = (...files: readonly Given[]): string => JSON.stringify(files);
const one = (path: string, text: string): string => filesOf({ path, text });
const runs = (n: number, body: (at: number) => string): string =>
  times(n, (at) => `run "r${at}" {\n${body(at)}}\n`);
const vpc = 'resource "aws_vpc" "a" {\n  cidr_block = var.a\n}\nvariable "a" {}\n';
const tested = (text: string): string => filesOf({ path: "main.tf", text: vpc }, { path: "main.tftest.hcl", text });

/** Files that are no plain Terraform, each under the name that makes it what it is. */
export const languageFamilies: Families = {
  "JSON: locals of texts": (n) => one("a.tf.json", `{"locals":{${times(n, (at) => `"a${at}":"x",`)}"z":1}}`),
  "JSON: texts of one list": (n) => one("a.tf.json", `{"locals":{"a":[${'"abc",'.repeat(n)}"z"]}}`),
  "JSON: texts with templates": (n) => one("a.tf.json", `{"locals":{"a":[${'"${var.a}",'.repeat(n)}"z"]}}`),
  "JSON: empty texts": (n) => one("a.tf.json", `{"locals":{"a":[${'"",'.repeat(n)}"z"]}}`),
  "JSON: texts with escapes": (n) => one("a.tf.json", `{"locals":{"a":"${"\\n\\u0041".repeat(n)}"}}`),
  "JSON: texts with open templates": (n) => one("a.tf.json", `{"locals":{"a":["${"${".repeat(n)}"]}}`),
  "JSON: a template as long as the text": (n) => one("a.tf.json", `{"locals":{"a":"\${1${" + 1".repeat(n)}}"}}`),
  "JSON: resources": (n) => one("a.tf.json", `{"resource":{"aws_s3_bucket":{${times(n, (at) => `"b${at}":{"bucket":"b${at}"},`)}"z":{}}}}`),
  "JSON: types": (n) => one("a.tf.json", `{"resource":{${times(n, (at) => `"aws_x${at}":{"b":{}},`)}"aws_vpc":{"z":{}}}}`),
  "JSON: lists of blocks": (n) => one("a.tf.json", `{"resource":[${times(n, (at) => `{"aws_vpc":[{"b${at}":[{"cidr_block":"1"}]}]},`)}{}]}`),
  "JSON: blocks of one resource": (n) => one("a.tf.json", `{"resource":{"aws_security_group":{"g":{"ingress":[${'{"from_port":1},'.repeat(n)}{}]}}}}`),
  "JSON: validations": (n) => one("a.tf.json", `{"variable":{"v":{"validation":[${'{"condition":"${var.v > 1}","error_message":"x"},'.repeat(n)}{}]}}}`),
  "JSON: templates with escapes": (n) => one("a.tf.json", `{"locals":{"a":"${"\\n${a}\\n".repeat(n)}"}}`),
  "JSON: a line for each thing": (n) => one("a.tf.json", JSON.stringify({ resource: { aws_vpc: Object.fromEntries(Array.from({ length: n }, (_, at) => [`b${at}`, { tags: { a: "b" } }])) } }, null, 1)),
  "JSON: a line for each text": (n) => one("a.tf.json", JSON.stringify({ locals: { a: Array.from({ length: n }, () => ["x", "${a}"]) } }, null, 1)),
  "JSON: numbers": (n) => one("a.tf.json", `{"locals":{"a":[${"1e9,".repeat(n)}1]}}`),
  "JSON: comments": (n) => one("a.tf.json", `{${'"//":"x",'.repeat(n)}"locals":{}}`),
  "JSON: spaces": (n) => one("a.tf.json", `{"locals":{${" \n".repeat(n)}}}`),
  "JSON: a policy in a text": (n) => one("a.tf.json", JSON.stringify({ resource: { aws_iam_policy: { p: { policy: `{"Statement":[${'{"Effect":"Allow","Action":"*","Resource":"*"},'.repeat(n)}{}]}` } } } })),
  "JSON: objects in objects": (n) => one("a.tf.json", `{"locals":{"a":${'{"a":'.repeat(n)}1${"}".repeat(n)}}}`),
  "JSON: names of prototypes": (n) => one("a.tf.json", `{"resource":{"__proto__":{${'"constructor":{"toString":"${toString.x.id}"},'.repeat(n)}"z":{}}}}`),
  "tfvars in JSON": (n) => filesOf({ path: "main.tf", text: vpc }, { path: "terraform.tfvars.json", text: `{${times(n, (at) => `"v${at}":"x",`)}"a":1}` }),
  "tfvars in JSON, a long list": (n) => filesOf({ path: "main.tf", text: vpc }, { path: "terraform.tfvars.json", text: `{"a":[${'"x",'.repeat(n)}1]}` }),
  "tfvars that load themselves": (n) => JSON.stringify([{ path: "main.tf", text: vpc }, ...Array.from({ length: Math.min(2000, Math.floor(n)) }, (_, at) => ({ path: `f${at}.auto.tfvars`, text: `a = ${at}\n` }))]),
  "tests: runs": (n) => tested(runs(n, () => "  command = plan\n")),
  "tests: asserts of a run": (n) => tested(`run "r" {\n${times(n, (at) => `  assert {\n    condition = aws_vpc.a.id == "${at}"\n    error_message = "x"\n  }\n`)}}\n`),
  "tests: runs that name the one before": (n) => tested(runs(n, (at) => `  variables {\n    a = run.r${at - 1}.id\n  }\n`)),
  "tests: mocks": (n) => tested(`mock_provider "aws" {\n${times(n, (at) => `  mock_resource "aws_x${at}" {\n    defaults = {\n      id = "x"\n    }\n  }\n`)}}\n`),
  "tests: overrides": (n) => tested(times(n, (at) => `override_resource {\n  target = aws_vpc.a${at}\n  values = {\n    id = "x"\n  }\n}\n`)),
  "tests: variables": (n) => tested(`variables {\n${times(n, (at) => `  v${at} = "x"\n`)}}\n`),
  "tests: modules": (n) => tested(runs(n, (at) => `  module {\n    source = "./m${at}"\n  }\n`)),
  "tests: expected failures": (n) => tested(runs(n / 20, (at) => `  expect_failures = [${`var.a,check.c${at},`.repeat(20)}]\n`)),
  "tests: files": (n) => JSON.stringify([{ path: "main.tf", text: vpc }, ...Array.from({ length: Math.min(1999, Math.floor(n)) }, (_, at) => ({ path: `tests/t${at}.tftest.hcl`, text: `run "a" {\n  variables {\n    a = ${at}\n  }\n}\n` }))]),
  "mocks in a file": (n) => filesOf({ path: "main.tf", text: vpc }, { path: "aws.tfmock.hcl", text: times(n, (at) => `mock_resource "aws_x${at}" {\n}\n`) }),
  "a lock file": (n) => filesOf({ path: "main.tf", text: vpc }, { path: ".terraform.lock.hcl", text: times(n, (at) => `provider "registry.terraform.io/x/p${at}" {\n  version = "1.0.0"\n  hashes = ["h1:x"]\n}\n`) }),
  "hashes of a lock file": (n) => filesOf({ path: "main.tf", text: vpc }, { path: ".terraform.lock.hcl", text: `provider "registry.terraform.io/hashicorp/aws" {\n  hashes = [${'"h1:x",'.repeat(n)}]\n}\n` }),
  "overrides of one resource": (n) => JSON.stringify([{ path: "main.tf", text: vpc }, ...Array.from({ length: Math.min(1999, Math.floor(n)) }, (_, at) => ({ path: `o${at}_override.tf`, text: `resource "aws_vpc" "a" {\n  cidr_block = "${at}"\n  tags = { a${at} = 1 }\n}\n` }))]),
  "an override of each resource": (n) => filesOf({ path: "main.tf", text: times(n, (at) => `resource "aws_vpc" "a${at}" {\n  cidr_block = "1"\n}\n`) }, { path: "override.tf", text: times(n, (at) => `resource "aws_vpc" "a${at}" {\n  cidr_block = "2"\n}\n`) }),
  "overrides of one local": (n) => filesOf({ path: "main.tf", text: "locals {\n  a = 1\n}\n" }, { path: "override.tf", text: times(n, (at) => `locals {\n  a = ${at}\n}\n`) }),
  "overrides of one variable": (n) => filesOf({ path: "main.tf", text: 'variable "a" {\n}\n' }, { path: "override.tf", text: times(n, () => 'variable "a" {\n  default = 1\n  validation {\n    condition = var.a > 1\n    error_message = "x"\n  }\n}\n') }),
  "a call with many arguments": (n) => filesOf({ path: "main.tf", text: `module "m" {\n  source = "./m"\n${times(n, (at) => `  v${at} = "x"\n`)}}\n` }, { path: "m/main.tf", text: times(n, (at) => `variable "v${at}" {\n  type = number\n}\n`) }),
  "calls that pass providers": (n) => filesOf({ path: "main.tf", text: times(n, (at) => `module "m${at}" {\n  source = "./m"\n  providers = {\n    aws = aws.p${at}\n  }\n}\n`) }, { path: "m/main.tf", text: vpc }),
  "calls for each": (n) => filesOf({ path: "main.tf", text: times(n, (at) => `module "m${at}" {\n  source = "./m"\n  for_each = toset(["a", "b"])\n  a = each.key\n}\n`) }, { path: "m/main.tf", text: `${vpc}output "o" {\n  value = aws_vpc.a.id\n}\n` }),
  "outputs through calls": (n) => filesOf({ path: "main.tf", text: times(n, (at) => `module "m${at}" {\n  source = "./m"\n  a = module.m${at + 1}.o\n}\n`) }, { path: "m/main.tf", text: `${vpc}output "o" {\n  value = [var.a, var.a]\n}\n` }),
  "a large module, called often": (n) => filesOf({ path: "main.tf", text: times(n / 2, (at) => `module "m${at}" {\n  source = "./m"\n  a = ${at}\n}\n`) }, { path: "m/main.tf", text: vpc + times(n / 2, (at) => `resource "aws_vpc" "a${at}" {\n  cidr_block = "\${var.a}${at}"\n}\n`) }),
  "validations of a module, called often": (n) => filesOf({ path: "main.tf", text: times(n, (at) => `module "m${at}" {\n  source = "./m"\n  a = ${at}\n}\n`) }, { path: "m/main.tf", text: `variable "a" {\n${times(n / 2, (at) => `  validation {\n    condition = var.a != ${at}\n    error_message = "x"\n  }\n`)}}\n` }),
  "templates that call one another": (n) => JSON.stringify([{ path: "main.tf", text: 'locals {\n  a = templatefile("t0.tftpl", {})\n}\n' }, ...Array.from({ length: Math.min(1999, Math.floor(n)) }, (_, at) => ({ path: `t${at}.tftpl`, text: `\${templatefile("t${at + 1}.tftpl", {})}\${templatefile("t${at + 1}.tftpl", {})}` }))]),
  "a template file as long as the text": (n) => filesOf({ path: "main.tf", text: 'locals {\n  a = templatefile("t.tftpl", { x = "y" })\n}\n' }, { path: "t.tftpl", text: "%{for a in b}${a}%{endfor}\n".repeat(n) }),
  "files that are read": (n) => JSON.stringify([{ path: "main.tf", text: times(Math.min(1999, n), (at) => `locals {\n  a${at} = jsondecode(file("f${at}.json"))\n}\n`) }, ...Array.from({ length: Math.min(1999, Math.floor(n)) }, (_, at) => ({ path: `f${at}.json`, text: '{"a":[1,2]}' }))]),
  "fileset of many files": (n) => JSON.stringify([{ path: "main.tf", text: times(50, (at) => `locals {\n  a${at} = fileset(path.module, "**/*a*a*a*a*b${at}")\n}\n`) }, ...Array.from({ length: Math.min(1949, Math.floor(n)) }, (_, at) => ({ path: `aaaa/aaaa/aaaaaaaaaaaaaaaaaaaaaaaaaa${at}.txt`, text: "x" }))]),
  "one file, read often": (n) => filesOf({ path: "main.tf", text: times(n / 2, (at) => `locals {\n  a${at} = jsondecode(file("f.json"))\n}\n`) }, { path: "f.json", text: `[${"1,".repeat(n)}1]` }),
  "Markdown of files": (n) => one("answer.md", times(n, (at) => `**\`m${at}/main.tf\`**\n\n~~~terraform\nvariable "a" {}\n~~~\n\n`)),
  "Markdown in lists and quotes": (n) => one("answer.md", times(n, (at) => `${"> ".repeat(at % 40)}1. \`f${at}.tf\`\n\n${"> ".repeat(at % 40)}   \`\`\`hcl\n${"> ".repeat(at % 40)}   a = 1\n${"> ".repeat(at % 40)}   \`\`\`\n`)),
  "a patch of files": (n) => one("answer.diff", times(n, (at) => `diff --git a/f${at}.tf b/f${at}.tf\n--- a/f${at}.tf\n+++ b/f${at}.tf\n@@ -1,1 +1,2 @@\n a = 1\n+b = 2\n`)),
  "a patch of hunks": (n) => one("answer.patch", `--- a/f.tf\n+++ b/f.tf\n${times(n, (at) => `@@ -${at},1 +${at},1 @@\n-a = ${at}\n+b = ${at}\n`)}`),
  "a page of HTML": (n) => one("answer.html", `<pre><code>${"&lt;a&gt;<span>x</span>\n".repeat(n)}`),
  "a notebook": (n) => one("answer.ipynb", `{"cells":[${'{"cell_type":"code","source":["a = 1\\n"]},'.repeat(n)}{}]}`),
  "YAML of a pipeline": (n) => one("answer.yaml", times(n, (at) => `- a${at}: |\n    resource "aws_vpc" "a${at}" {}\n`)),
};
