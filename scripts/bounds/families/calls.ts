import { type Families, filesOf, times } from "./family";

const one = (path: string, text: string): string => filesOf({ path, text });
const vpc = 'resource "aws_vpc" "a" {\n  cidr_block = var.a\n}\nvariable "a" {}\n';

/** Calls, templates, files that are read, and documents. */
export const callFamilies: Families = {
  "a call with many arguments": (n) =>
    filesOf(
      { path: "main.tf", text: `module "m" {\n  source = "./m"\n${times(n, (at) => `  v${at} = "x"\n`)}}\n` },
      { path: "m/main.tf", text: times(n, (at) => `variable "v${at}" {\n  type = number\n}\n`) },
    ),
  "calls that pass providers": (n) =>
    filesOf(
      {
        path: "main.tf",
        text: times(n, (at) => `module "m${at}" {\n  source = "./m"\n  providers = {\n    aws = aws.p${at}\n  }\n}\n`),
      },
      { path: "m/main.tf", text: vpc },
    ),
  "calls for each": (n) =>
    filesOf(
      {
        path: "main.tf",
        text: times(
          n,
          (at) => `module "m${at}" {\n  source = "./m"\n  for_each = toset(["a", "b"])\n  a = each.key\n}\n`,
        ),
      },
      { path: "m/main.tf", text: `${vpc}output "o" {\n  value = aws_vpc.a.id\n}\n` },
    ),
  "outputs through calls": (n) =>
    filesOf(
      {
        path: "main.tf",
        text: times(n, (at) => `module "m${at}" {\n  source = "./m"\n  a = module.m${at + 1}.o\n}\n`),
      },
      { path: "m/main.tf", text: `${vpc}output "o" {\n  value = [var.a, var.a]\n}\n` },
    ),
  "a large module, called often": (n) =>
    filesOf(
      { path: "main.tf", text: times(n / 2, (at) => `module "m${at}" {\n  source = "./m"\n  a = ${at}\n}\n`) },
      {
        path: "m/main.tf",
        text: vpc + times(n / 2, (at) => `resource "aws_vpc" "a${at}" {\n  cidr_block = "\${var.a}${at}"\n}\n`),
      },
    ),
  "validations of a module, called often": (n) =>
    filesOf(
      { path: "main.tf", text: times(n, (at) => `module "m${at}" {\n  source = "./m"\n  a = ${at}\n}\n`) },
      {
        path: "m/main.tf",
        text: `variable "a" {\n${times(n / 2, (at) => `  validation {\n    condition = var.a != ${at}\n    error_message = "x"\n  }\n`)}}\n`,
      },
    ),
  "templates that call one another": (n) =>
    JSON.stringify([
      { path: "main.tf", text: 'locals {\n  a = templatefile("t0.tftpl", {})\n}\n' },
      ...Array.from({ length: Math.min(1999, Math.floor(n)) }, (_, at) => ({
        path: `t${at}.tftpl`,
        text: `\${templatefile("t${at + 1}.tftpl", {})}\${templatefile("t${at + 1}.tftpl", {})}`,
      })),
    ]),
  "a template file as long as the text": (n) =>
    filesOf(
      { path: "main.tf", text: 'locals {\n  a = templatefile("t.tftpl", { x = "y" })\n}\n' },
      { path: "t.tftpl", text: "%{for a in b}${a}%{endfor}\n".repeat(n) },
    ),
  "files that are read": (n) =>
    JSON.stringify([
      {
        path: "main.tf",
        text: times(Math.min(1999, n), (at) => `locals {\n  a${at} = jsondecode(file("f${at}.json"))\n}\n`),
      },
      ...Array.from({ length: Math.min(1999, Math.floor(n)) }, (_, at) => ({
        path: `f${at}.json`,
        text: '{"a":[1,2]}',
      })),
    ]),
  "fileset of many files": (n) =>
    JSON.stringify([
      {
        path: "main.tf",
        text: times(50, (at) => `locals {\n  a${at} = fileset(path.module, "**/*a*a*a*a*b${at}")\n}\n`),
      },
      ...Array.from({ length: Math.min(1949, Math.floor(n)) }, (_, at) => ({
        path: `aaaa/aaaa/aaaaaaaaaaaaaaaaaaaaaaaaaa${at}.txt`,
        text: "x",
      })),
    ]),
  "one file, read often": (n) =>
    filesOf(
      { path: "main.tf", text: times(n / 2, (at) => `locals {\n  a${at} = jsondecode(file("f.json"))\n}\n`) },
      { path: "f.json", text: `[${"1,".repeat(n)}1]` },
    ),
  "Markdown of files": (n) =>
    one(
      "answer.md",
      times(n, (at) => `**\`m${at}/main.tf\`**\n\n~~~terraform\nvariable "a" {}\n~~~\n\n`),
    ),
  "Markdown in lists and quotes": (n) =>
    one(
      "answer.md",
      times(
        n,
        (at) =>
          `${"> ".repeat(at % 40)}1. \`f${at}.tf\`\n\n${"> ".repeat(at % 40)}   \`\`\`hcl\n${"> ".repeat(at % 40)}   a = 1\n${"> ".repeat(at % 40)}   \`\`\`\n`,
      ),
    ),
  "a patch of files": (n) =>
    one(
      "answer.diff",
      times(
        n,
        (at) =>
          `diff --git a/f${at}.tf b/f${at}.tf\n--- a/f${at}.tf\n+++ b/f${at}.tf\n@@ -1,1 +1,2 @@\n a = 1\n+b = 2\n`,
      ),
    ),
  "a patch of hunks": (n) =>
    one(
      "answer.patch",
      `--- a/f.tf\n+++ b/f.tf\n${times(n, (at) => `@@ -${at},1 +${at},1 @@\n-a = ${at}\n+b = ${at}\n`)}`,
    ),
  "a page of HTML": (n) => one("answer.html", `<pre><code>${"&lt;a&gt;<span>x</span>\n".repeat(n)}`),
  "a notebook": (n) => one("answer.ipynb", `{"cells":[${'{"cell_type":"code","source":["a = 1\\n"]},'.repeat(n)}{}]}`),
  "YAML of a pipeline": (n) =>
    one(
      "answer.yaml",
      times(n, (at) => `- a${at}: |\n    resource "aws_vpc" "a${at}" {}\n`),
    ),
};
