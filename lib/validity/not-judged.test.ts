import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform";
import { notJudged } from "./not-judged";

const terraform = (providers: string) => `terraform {\n  required_providers {\n${providers}\n  }\n}\n`;
const google = 'resource "google_storage_bucket" "b" {}\n';

test.each<readonly [string, string, readonly string[]]>([
  ["AWS", 'resource "aws_vpc" "v" {}\nresource "terraform_data" "d" {}\ndata "terraform_remote_state" "s" {}\n', []],
  ["one beside it that is known", 'resource "random_id" "i" {}\nresource "null_resource" "n" {}\n', []],
  ["one that is not", google + google, ["provider hashicorp/google"]],
  [
    "a namesake",
    `${terraform('random = { source = "someone/random" }')}resource "random_id" "i" {}\n`,
    ["provider someone/random"],
  ],
  ["AWS under another name", `${terraform('amazon = { source = "hashicorp/aws" }')}resource "amazon_vpc" "v" {}\n`, []],
  [
    "AWS from OpenTofu's registry",
    `${terraform('aws = { source = "registry.opentofu.org/hashicorp/aws" }')}resource "aws_vpc" "v" {}\n`,
    [],
  ],
  [
    "modules from elsewhere",
    'module "v" {\n  source = "a/b/aws"\n}\nmodule "w" {\n  source = "../w"\n}\n',
    ["module w (../w)", "module v (a/b/aws)"],
  ],
  ["a module that is there", 'module "m" {\n  source = "./m"\n}\n', []],
])("%s", (_, text, names) => {
  const files = [
    { path: "main.tf", text },
    { path: "m/main.tf", text: "" },
  ];
  expect(notJudged(loadModules(files)).map(({ kind, name }) => `${kind} ${name}`)).toEqual(names);
});
