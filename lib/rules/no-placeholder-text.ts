import type { Block } from "@/lib/hcl";
import { fires, silent } from "@/lib/lint/examples";
import { perFile } from "@/lib/lint/per-file";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import { cached } from "@/lib/memory/cached";
import { findInLiteral } from "@/lib/terraform/module/find-text";
import { type LiteralText, literalTextsOf } from "@/lib/terraform/module/literal-texts";
import { terraformDocs } from "./references/terraform-docs";

const UNFINISHED = /\b(?:TODO|FIXME|XXX|HACK|TBD)\b|^\s*(?:todo|fixme)\s*:/;

/** Texts that stand for a value which somebody was to put in. */
const PLACEHOLDER = new RegExp(
  [
    String.raw`\b(?:your|YOUR)[-_](?:[a-z0-9]+[-_])*(?:here|name|id|key|token|bucket|account|arn|secret|value|password|domain|region|email|org|repo|repository|project|company|app|url|uri|image|cert|certificate|zone|ip|user|username|vpc|subnet)\b`,
    String.raw`\bmy[-_](?:bucket|domain|company|org|account|email|password|secret|token)\b`,
    String.raw`\b(?:insert|enter|put|add|your|my)[-_](?:[a-z0-9]+[-_])*here\b`,
    String.raw`\breplace[-_]with[-_]\w+`,
    String.raw`<(?:your|my|insert|replace|enter|put|aws|account|region|bucket|certificate|cert|image|value|placeholder|project|env)[\w -]*>`,
    String.raw`\b(?:replace|change|fill|edit|update)[-_ ]?(?:me|this|with[-_ ]your[\w-]*|before[-_ ]\w+)\b`,
    String.raw`\b(?:vpc|subnet|sg|ami|rtb|igw|eni|eipalloc|fs|fsap)-(?:x{4,}|12345\w*|0123456\w*|0?abc(?:def|123)\w*)\b`,
    String.raw`(?<!\d)(?:123456789012|111122223333|444455556666|111111111111|000000000000|012345678901)(?!\d)`,
    '^"?(?:placeholder|tbd|fixme|x{3,}|insert here|some[-_]value)"?$',
    String.raw`\bpath[-_/]to[-_/](?:your|my|the)\b`,
    '^"?todo *:.*',
  ].join("|"),
  "gi",
);

/** In small letters it is what an application is about. */
const TODO = /^"?TODO\b.*/g;

export const rule = defineRule({
  id: "no-placeholder-text",
  ofText: true,
  class: "F18",
  severity: "low",
  summary: "No TODO and no placeholder value is left in the code.",
  why:
    "A placeholder is valid Terraform: it is applied, and the stack runs with the account `123456789012` or the " +
    "key `your-api-key-here`.",
  howToFix:
    "Put the value in, or take it from a variable without a default; do what the TODO says or open an issue for it.",
  references: [terraformDocs("Input variables", "language/values/variables")],
  check: perFile(function* (file) {
    for (const comment of file.parsed.comments) {
      const found = UNFINISHED.exec(comment.text);
      if (found) yield { ...at(file, comment), message: `${found[0].trim()} in a comment, expected finished code` };
    }
    for (const text of literalTextsOf(file)) {
      for (const { match, range } of takesEffect(text) ? placeholdersIn(text) : []) {
        yield { ...at(file, { range }), message: `placeholder ${quoted(match[0])}, expected a value` };
      }
    }
  }),
  examples,
});

function placeholdersIn(text: LiteralText): ReturnType<typeof findInLiteral> {
  const isLeft = /^"?TODO\b/.test(text.node.value);
  return findInLiteral(text, isLeft ? TODO : PLACEHOLDER);
}

function quoted(text: string): string {
  return `"${text.replace(/^"|"$/g, "")}"`;
}

const SILENT = new Set(["description", "error_message", "condition", "comment", "alarm_description"]);

function takesEffect({ attribute, blocks, isKey, parents }: LiteralText): boolean {
  if (SILENT.has(attribute.name) || isKey || parents.some(({ kind }) => kind === "binary")) return false;
  if (blocks.some(({ type }) => type === "validation" || type === "precondition" || type === "postcondition"))
    return false;
  const [top] = blocks;
  return !(top && ["value", "secret_string", "image_uri"].includes(attribute.name) && ignoresChanges(top));
}

const ignoresChanges = cached(({ body }: Block): boolean => {
  const lifecycle = body.items.find((item) => item.kind === "block" && item.type === "lifecycle");
  return (
    lifecycle?.kind === "block" &&
    lifecycle.body.items.some((item) => item.kind === "attribute" && item.name === "ignore_changes")
  );
});

function examples(): Examples {
  return {
    bad: [
      fires("a value to be filled in", 2, 3)`
        locals {
          key     = "your-api-key-here"
          account = "<account-id>"
        }
      `,
      fires("spelled out", 2, 3, 4, 5)`
        locals {
          bucket = "REPLACE_WITH_YOUR_BUCKET"
          token  = "insert-token-here"
          zone   = "TODO"
          owner  = "todo: ask the team"
        }
      `,
      fires("notes to oneself", 1, 3)`
        # TODO: add the second stage
        resource "aws_vpc" "x" {
          # FIXME
          cidr_block = "10.0.0.0/16"
        }
      `,
      fires("ids from the documentation", 2, 5)`
        variable "role" {
          default = "arn:aws:iam::123456789012:role/x"
        }
        variable "subnets" {
          default = ["subnet-xxxxxxxx"]
        }
      `,
    ],
    good: [
      silent("an application for lists of what is to do")`
        resource "aws_dynamodb_table" "todo" {
          for_each = toset(["todo", "todo-archive"])
          name     = each.key
        }
      `,
      silent("descriptions may show an example")`
        variable "role" {
          type        = string
          description = "ARN, for example arn:aws:iam::123456789012:role/your-role-name"
          validation {
            condition     = var.role != "CHANGE_ME"
            error_message = "Replace CHANGE_ME."
          }
        }
      `,
      silent("iterated names that only look alike")`
        resource "aws_sqs_queue" "q" {
          for_each = toset(["todos", "change-mesh", "my-orders", "put_secret_value", "s3-put-key", "my-vpc"])
          name     = "\${each.key}-tbdb"
        }
      `,
      silent("a first value that is replaced outside, count")`
        resource "aws_ssm_parameter" "p" {
          count = 1
          value = "CHANGE_ME"
          lifecycle {
            ignore_changes = [value]
          }
        }
      `,
    ],
  };
}
