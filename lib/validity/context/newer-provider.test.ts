import { expect, test } from "vitest";
import { lint } from "@/lib/rules";
import { dedent } from "@/lib/text/dedent";

function problems(version: string, body: string): readonly string[] {
  const requires = dedent`
    terraform {
      required_providers {
        aws = {
          source  = "hashicorp/aws"
          version = "${version}"
        }
      }
    }
  `;
  return lint([{ path: "main.tf", text: requires + body }])
    .filter(({ invalid }) => invalid)
    .map(({ rule }) => rule);
}

const region = dedent`
  resource "aws_sns_topic" "a" {
    name   = "a"
    region = "eu-west-1"
  }
`;
const misspelt = dedent`
  resource "aws_sns_topic" "a" {
    namme = "a"
  }
`;
const type = dedent`
  resource "aws_wholly_new_thing" "a" {
  }
`;
const relaxed = dedent`
  resource "aws_sqs_queue_policy" "a" {
    document = "{}"
    queue_url = "https://q"
  }
`;
const missing = dedent`
  resource "aws_sqs_queue_policy" "a" {
    queue_url = "https://q"
  }
`;
const slip = dedent`
  resource "aws_sns_topicc" "a" {
  }
`;

test.each([
  ["an argument of a younger provider", ">= 6.0", region, []],
  ["the same for the provider whose schema is known", ">= 5.0", region, ["validity-unsupported-argument"]],
  ["the same within an upper bound", ">= 5.0, < 7.0", region, ["validity-unsupported-argument"]],
  ["a slip of the pen, whatever the provider's age", "~> 6.2", misspelt, ["validity-unsupported-argument"]],
  ["a type of a younger provider", "6.1.0", type, []],
  ["a new argument that may stand for a required one", "~> 6.0", relaxed, []],
  [
    "the same for the provider whose schema is known",
    "~> 5.0",
    relaxed,
    ["validity-missing-argument", "validity-unsupported-argument"],
  ],
  ["a required argument and nothing new", "~> 6.0", missing, ["validity-missing-argument"]],
  ["a type that nobody has", "~> 5.31", type, ["validity-unknown-type"]],
  ["a misspelt type", "~> 6.2", slip, ["validity-unknown-type"]],
])("%s", (_, version, body, expected) => {
  expect(problems(version, body)).toEqual(expected);
});
