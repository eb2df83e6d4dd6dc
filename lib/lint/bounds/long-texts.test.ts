import { expect, test } from "vitest";
import { lint } from "@/lib/rules";

const LENGTH = 400_000;

/** A text of so many characters that repeats something. */
function long(piece: string): string {
  return piece.repeat(LENGTH / piece.length);
}

function instance(script: string): string {
  return `resource "aws_instance" "i" {\n  ami           = "ami-0"\n  instance_type = "t3.micro"\n  user_data = <<E\n${script}\nE\n}\n`;
}

function heredoc(text: string): string {
  return `resource "aws_ssm_parameter" "p" {\n  name  = "p"\n  type  = "String"\n  value = <<E\n${text}\nE\n}\n`;
}

/** Patterns that look for something from every character on would read each of these for hours: the suite's limit ends that. */
test.each([
  ["settings in user data", instance(long("export PASSWORD=abcdefg\n")), "user-data-holds-no-secrets"],
  ["dots in user data", instance(`${long("a.")}\nDB_PASSWORD=hunter2hunter2`), "user-data-holds-no-secrets"],
  ["a long word beside a placeholder", heredoc(`${long("a")} ops@example.com`), "no-placeholder-address"],
  ["a long name beside a placeholder", heredoc(`${long("a-b.")} ops@example.com`), "no-placeholder-address"],
  ["empty lines around a Region", heredoc(`in the${long("\n")}eu-west-1`), undefined],
  ["quotes that are not closed", heredoc(`{"Statement": "${long('\\"')}`), undefined],
  ["spaces in a version", `terraform {\n  required_version = "${long(" ")}x"\n}\n`, "validity-meta-argument"],
  ["spaces before a version", `terraform {\n  required_version = "${long(" ")}>= 1.5"\n}\n`, undefined],
])("%s are read once", (_, text, expected) => {
  const rules = new Set(lint([{ path: "main.tf", text }]).map(({ rule }) => rule));
  expect(rules.has(expected ?? "rule-ran")).toBe(expected !== undefined);
});

test("empty lines in a lock file are read once", () => {
  const text = `provider "registry.terraform.io/hashicorp/aws" {${long("\n")}  version = "5.100.0"\n}\n`;
  const main = 'data "aws_region" "r" {}\noutput "o" {\n  value = data.aws_region.r.region\n}\n';
  const rules = lint([
    { path: "main.tf", text: main },
    { path: ".terraform.lock.hcl", text },
  ]).map(({ rule }) => rule);
  expect(rules).toContain("validity-unknown-attribute");
});
