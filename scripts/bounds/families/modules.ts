import { type Families, times } from "./family";

interface Given {
  readonly path: string;
  readonly text: string;
}

const files = (n: number, file: (at: number) => Given): string =>
  JSON.stringify(Array.from({ length: Math.max(1, Math.floor(n)) }, (_, at) => file(at)));
const call = (name: string, source: string): string => `module "${name}" {\n  source = "${source}"\n}\n`;

/** Several files, as the API takes them. */
export const moduleFamilies: Families = {
  "empty files": (n) => files(Math.min(n, 2000), (at) => ({ path: `f${at}.tf`, text: "" })),
  "files of a bucket": (n) =>
    files(Math.min(n, 2000), (at) => ({ path: `f${at}.tf`, text: `resource "aws_s3_bucket" "b${at}" {\n}\n` })),
  "a folder for each file": (n) =>
    files(Math.min(n, 2000), (at) => ({ path: `d${at}/main.tf`, text: `variable "v${at}" {}\n` })),
  "folders in folders": (n) =>
    files(Math.min(n, 40), (at) => ({ path: `${"d/".repeat(at * 12)}main.tf`, text: call("m", "./d") })),
  "a chain of modules": (n) =>
    files(Math.min(n, 2000), (at) => ({ path: `m${at}/main.tf`, text: call("m", `../m${at + 1}`) })),
  "modules that call the next twice": (n) =>
    files(Math.min(n, 2000), (at) => ({
      path: `m${at}/main.tf`,
      text: call("a", `../m${at + 1}`) + call("b", `../m${at + 1}`),
    })),
  "modules that call each other": (n) =>
    files(Math.min(n, 60), (at) => ({
      path: `m${at}/main.tf`,
      text: times(Math.min(n, 60), (other) => call(`m${other}`, `../m${other}`)),
    })),
  "one module, called often": (n) =>
    JSON.stringify([
      { path: "main.tf", text: times(n, (at) => call(`m${at}`, "./m")) },
      { path: "m/main.tf", text: `variable "a" {}\nresource "aws_s3_bucket" "b" {\n}\n` },
    ]),
  "values through modules": (n) =>
    files(Math.min(n, 2000), (at) => ({
      path: `m${at}/main.tf`,
      text: `variable "a" {}\nmodule "m" {\n  source = "../m${at + 1}"\n  a = "\${var.a}\${var.a}"\n}\noutput "a" {\n  value = "\${module.m.a}\${module.m.a}"\n}\n`,
    })),
  "files of one name": (n) => files(Math.min(n, 2000), () => ({ path: "main.tf", text: "locals {}\n" })),
  "paths of 1,000 characters": (n) =>
    files(Math.min(n, 2000), (at) => ({ path: `${"d".repeat(990)}${at}.tf`, text: "" })),
  "values of variables": (n) =>
    JSON.stringify([
      { path: "main.tf", text: times(n, (at) => `variable "v${at}" {\n  type = string\n}\n`) },
      { path: "terraform.tfvars", text: times(n, (at) => `v${at} = "a"\n`) },
    ]),
  "variables that nobody declared": (n) =>
    JSON.stringify([
      { path: "main.tf", text: 'variable "v" {}\n' },
      { path: "terraform.tfvars", text: times(n, (at) => `vv${at} = "a"\n`) },
    ]),
};
