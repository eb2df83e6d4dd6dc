import { silent } from "@/lib/lint/examples";
import { at, atHead, defineRule, type Examples, type Problem } from "@/lib/lint/rule";
import { argumentOf, type Resource, type Value } from "@/lib/terraform";
import { schemaOf } from "@/lib/terraform/schema/schema";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "tags-complete",
  class: null,
  severity: "low",
  summary:
    "Every resource that takes tags carries Environment, Owner, Project and Version, where the stack tags so at all.",
  why:
    "What carries no tags belongs to nobody: it is missing from the bill, from searches and from " +
    "policies that go by tag.",
  howToFix: "Use one local for the common tags and set it on every resource, or `default_tags` in the provider.",
  references: [
    awsDocs("Tagging best practices", "whitepapers/latest/tagging-best-practices/tagging-best-practices.html"),
    {
      title: "default_tags",
      url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/resource-tagging",
    },
  ],
  *check(module) {
    if (module.declarations.providers.some((provider) => provider.firstBlock("default_tags"))) return;
    const taggable = module.resources
      .filter(takesTags)
      .map((resource) => ({ resource, missing: missingTags(argumentOf(module, resource, "tags")) }));
    const complete = taggable.filter(({ missing }) => missing?.length === 0).length;
    const partly = taggable.filter(
      ({ missing }) => missing && missing.length > 0 && missing.length < REQUIRED.length,
    ).length;
    if (complete === 0 || (complete + partly) * 2 < taggable.length) return;
    for (const { resource, missing } of taggable) if (missing && missing.length > 0) yield problemOf(resource, missing);
  },
  examples,
});

const REQUIRED = ["Environment", "Owner", "Project", "Version"];

function takesTags({ mode, type }: Resource): boolean {
  const tags = mode === "managed" ? schemaOf("resource", type)?.attributes.get("tags") : undefined;
  return tags?.optional === true && type !== "aws_autoscaling_group";
}

/** Undefined when it cannot be told. */
function missingTags(value: Value): readonly string[] | undefined {
  if (value.kind === "absent") return REQUIRED;
  if (value.kind !== "object" || !value.complete) return undefined;
  const names = new Set([...value.entries.keys()].map((name) => name.toLowerCase()));
  return REQUIRED.filter((name) => !names.has(name.toLowerCase()));
}

function problemOf(resource: Resource, missing: readonly string[]): Problem {
  const attribute = resource.attribute("tags");
  const place = attribute ? at(resource.file, attribute) : atHead(resource);
  return {
    ...place,
    message: `${resource.address} lacks the ${missing.length === 1 ? "tag" : "tags"} ${missing.join(", ")}, expected all of ${REQUIRED.join(", ")}`,
  };
}

function examples(): Examples {
  const TAGS = '{ Environment = "prod", Owner = "ml", Project = "fraud", Version = "1.0.0" }';
  const topic = (name: string, tags: string) => dedent`
    resource "aws_sns_topic" "${name}" {
      tags = ${tags}
    }
  `;
  const PROVIDER = dedent`
    provider "aws" {
      default_tags {
        tags = ${TAGS}
      }
    }
  `;
  return {
    bad: [
      {
        title: "one resource was forgotten",
        files:
          topic("a", TAGS) +
          topic("b", TAGS) +
          dedent`
            resource "aws_sqs_queue" "c" {
              name = "c"
            }
          `,
        lines: [7],
      },
      {
        title: "the owner is missing",
        files: `${topic("a", '{ Environment = "prod", Project = "fraud", Version = "1" }')}${topic("b", TAGS)}`,
        lines: [2],
      },
    ],
    good: [
      silent("everywhere, behind a local and merge, for_each")`
        locals {
          tags = ${TAGS}
        }
        ${topic("a", "local.tags")}resource "aws_sqs_queue" "q" {
          for_each = toset(["a"])
          tags     = merge(local.tags, { Name = each.key })
        }
      `,
      {
        title: "by the provider, count",
        files:
          PROVIDER +
          dedent`
            resource "aws_sqs_queue" "q" {
              count = 1
            }
          `,
      },
      {
        title: "a stack that tags in another way",
        files: `${topic("a", '{ Team = "x" }')}resource "aws_sqs_queue" "q" {}\n`,
      },
      { title: "tags from outside", files: `${topic("a", TAGS)}${topic("b", "var.tags")}` },
    ],
  };
}
