import { type Families, filesOf, times } from "./family";

const one = (path: string, text: string): string => filesOf({ path, text });
const vpc = 'resource "aws_vpc" "a" {\n  cidr_block = var.a\n}\nvariable "a" {}\n';

/** Files that are no plain Terraform, each under the name that makes it what it is. */
export const languageFamilies: Families = {
  "JSON: locals of texts": (n) => one("a.tf.json", `{"locals":{${times(n, (at) => `"a${at}":"x",`)}"z":1}}`),
  "JSON: texts of one list": (n) => one("a.tf.json", `{"locals":{"a":[${'"abc",'.repeat(n)}"z"]}}`),
  "JSON: texts with templates": (n) => one("a.tf.json", `{"locals":{"a":[${'"${var.a}",'.repeat(n)}"z"]}}`),
  "JSON: empty texts": (n) => one("a.tf.json", `{"locals":{"a":[${'"",'.repeat(n)}"z"]}}`),
  "JSON: texts with escapes": (n) => one("a.tf.json", `{"locals":{"a":"${"\\n\\u0041".repeat(n)}"}}`),
  "JSON: texts with open templates": (n) => one("a.tf.json", `{"locals":{"a":["${"${".repeat(n)}"]}}`),
  "JSON: a template as long as the text": (n) => one("a.tf.json", `{"locals":{"a":"\${1${" + 1".repeat(n)}}"}}`),
  "JSON: resources": (n) =>
    one("a.tf.json", `{"resource":{"aws_s3_bucket":{${times(n, (at) => `"b${at}":{"bucket":"b${at}"},`)}"z":{}}}}`),
  "JSON: types": (n) =>
    one("a.tf.json", `{"resource":{${times(n, (at) => `"aws_x${at}":{"b":{}},`)}"aws_vpc":{"z":{}}}}`),
  "JSON: lists of blocks": (n) =>
    one("a.tf.json", `{"resource":[${times(n, (at) => `{"aws_vpc":[{"b${at}":[{"cidr_block":"1"}]}]},`)}{}]}`),
  "JSON: blocks of one resource": (n) =>
    one("a.tf.json", `{"resource":{"aws_security_group":{"g":{"ingress":[${'{"from_port":1},'.repeat(n)}{}]}}}}`),
  "JSON: validations": (n) =>
    one(
      "a.tf.json",
      `{"variable":{"v":{"validation":[${'{"condition":"${var.v > 1}","error_message":"x"},'.repeat(n)}{}]}}}`,
    ),
  "JSON: templates with escapes": (n) => one("a.tf.json", `{"locals":{"a":"${"\\n${a}\\n".repeat(n)}"}}`),
  "JSON: a line for each thing": (n) =>
    one(
      "a.tf.json",
      JSON.stringify(
        {
          resource: {
            aws_vpc: Object.fromEntries(Array.from({ length: n }, (_, at) => [`b${at}`, { tags: { a: "b" } }])),
          },
        },
        null,
        1,
      ),
    ),
  "JSON: a line for each text": (n) =>
    one("a.tf.json", JSON.stringify({ locals: { a: Array.from({ length: n }, () => ["x", "${a}"]) } }, null, 1)),
  "JSON: numbers": (n) => one("a.tf.json", `{"locals":{"a":[${"1e9,".repeat(n)}1]}}`),
  "JSON: comments": (n) => one("a.tf.json", `{${'"//":"x",'.repeat(n)}"locals":{}}`),
  "JSON: spaces": (n) => one("a.tf.json", `{"locals":{${" \n".repeat(n)}}}`),
  "JSON: a policy in a text": (n) =>
    one(
      "a.tf.json",
      JSON.stringify({
        resource: {
          aws_iam_policy: {
            p: { policy: `{"Statement":[${'{"Effect":"Allow","Action":"*","Resource":"*"},'.repeat(n)}{}]}` },
          },
        },
      }),
    ),
  "JSON: objects in objects": (n) => one("a.tf.json", `{"locals":{"a":${'{"a":'.repeat(n)}1${"}".repeat(n)}}}`),
  "JSON: names of prototypes": (n) =>
    one(
      "a.tf.json",
      `{"resource":{"__proto__":{${'"constructor":{"toString":"${toString.x.id}"},'.repeat(n)}"z":{}}}}`,
    ),
  "tfvars in JSON": (n) =>
    filesOf(
      { path: "main.tf", text: vpc },
      { path: "terraform.tfvars.json", text: `{${times(n, (at) => `"v${at}":"x",`)}"a":1}` },
    ),
  "tfvars in JSON, a long list": (n) =>
    filesOf({ path: "main.tf", text: vpc }, { path: "terraform.tfvars.json", text: `{"a":[${'"x",'.repeat(n)}1]}` }),
  "tfvars that load themselves": (n) =>
    JSON.stringify([
      { path: "main.tf", text: vpc },
      ...Array.from({ length: Math.min(2000, Math.floor(n)) }, (_, at) => ({
        path: `f${at}.auto.tfvars`,
        text: `a = ${at}\n`,
      })),
    ]),
};
