import { silent } from "@/lib/lint/examples";
import { appendToBlock, at, atHead, defineRule, type Problem, replaceWith } from "@/lib/lint/rule";
import { argumentOf, type BlockView, type Module, type Resource } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { requirementsIn } from "@/lib/validity/context/aws-versions";
import { intersect, isEmpty, rangeOf, versionNumber } from "@/lib/validity/context/version-range";

/** Where an upgrade is asked about, what provider 6 does otherwise than 5 without refusing anything. */
export const rule = defineRule({
  id: "provider-upgrade",
  class: null,
  severity: "medium",
  summary: "Upgrading the provider changes nothing by itself.",
  why: "The next major version has other defaults and other meanings: what was never written down changes with the next apply.",
  howToFix: "Write down what should stay as it is, or accept the new default.",
  references: [
    {
      title: "Version 6 upgrade guide",
      url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade",
    },
  ],
  *check(module) {
    if (module.upgradeTo !== 6) return;
    yield* constraints(module);
    for (const resource of module.resources) yield* changesOf(module, resource);
  },
  examples: () => ({
    bad: [
      {
        title: "a constraint that lets in 5 alone, and a default that is another",
        upgradeTo: 6,
        files: before,
        lines: [5, 10],
        fixed: before
          .replace("~> 5.31", "~> 6.0")
          .replace("= var.token\n", '= var.token\n  auth_token_update_strategy = "ROTATE"\n'),
      },
    ],
    good: [
      silent("without the question, count")`
        resource "aws_redshift_cluster" "one" {
          count              = 1
          cluster_identifier = "one"
          node_type          = "ra3.large"
        }
      `,
      silent("without the question, for_each")`
        data "aws_ami" "one" {
          for_each    = toset(["a"])
          most_recent = true
        }
      `,
    ],
  }),
});

const before = dedent`
  terraform {
    required_providers {
      aws = {
        source  = "hashicorp/aws"
        version = "~> 5.31"
      }
    }
  }

  resource "aws_elasticache_replication_group" "one" {
    replication_group_id = "one"
    description          = "one"
    auth_token           = var.token
  }

  variable "token" {
    type      = string
    sensitive = true
  }
`;

const SIX = { from: versionNumber(6), to: versionNumber(7) };

function* constraints(module: Module): Iterable<Problem> {
  for (const { view, version } of requirementsIn(module, "hashicorp/aws")) {
    if (!version || !isEmpty(intersect(rangeOf(version.value), SIX))) continue;
    const message = `constraint ${JSON.stringify(version.value)} lets in no provider 6, expected "~> 6.0"`;
    const fixes = [replaceWith('Ask for "~> 6.0"', view.file, version, '"~> 6.0"')];
    yield { ...at(view.file, version), severity: "high", message, fixes };
  }
}

function* changesOf(module: Module, resource: Resource): Iterable<Problem> {
  const { mode, type } = resource;
  switch (mode === "data" ? `data.${type}` : type) {
    case "aws_redshift_cluster":
      yield* newDefault(resource, "encrypted", "true", "false");
      yield* newDefault(resource, "publicly_accessible", "false", "true");
      return;
    case "aws_elasticache_replication_group":
      if (resource.attribute("auth_token")) yield* kept(resource, "auth_token_update_strategy", '"ROTATE"', "none");
      return;
    case "aws_wafv2_web_acl":
      for (const view of botControls(resource)) yield* kept(view, "enable_machine_learning", "true", "false");
      return;
    case "aws_instance":
      yield* clearText(resource);
      return;
    case "data.aws_ami":
      if (isUnsafe(module, resource)) yield unsafeImage(resource);
  }
}

/** What was a default and is none or another now: writing the old one keeps what there is. */
function* kept(view: BlockView, name: string, before: string, now: string): Iterable<Problem> {
  if (view.attribute(name)) return;
  const message = `${name} is not set; its default was ${before} and is ${now} in provider 6, expected it to be written`;
  yield { ...atHead(view), message, fixes: [appendToBlock(`Keep ${name} = ${before}`, view, `${name} = ${before}`)] };
}

/** The same where the new default is the better one: which it shall be is a decision. */
function* newDefault(resource: Resource, name: string, now: string, before: string): Iterable<Problem> {
  if (resource.attribute(name)) return;
  const message = `${name} is not set; its default was ${before} and is ${now} in provider 6, expected it to be written`;
  yield { ...atHead(resource), message };
}

function botControls(resource: Resource): readonly BlockView[] {
  const names = ["rule", "statement", "managed_rule_group_statement", "managed_rule_group_configs"];
  const last = [...names, "aws_managed_rules_bot_control_rule_set"];
  return last.reduce<readonly BlockView[]>((views, name) => views.flatMap((view) => view.blocks(name)), [resource]);
}

function* clearText(resource: Resource): Iterable<Problem> {
  const script = resource.attribute("user_data");
  if (!script) return;
  const message = "user_data is kept in the state in plain text by provider 6, expected no secret in it";
  yield { ...at(resource.file, script), severity: "low", message };
}

function isUnsafe(module: Module, resource: Resource): boolean {
  const newest = argumentOf(module, resource, "most_recent");
  if (newest.kind !== "known" || newest.value !== true || resource.attribute("owners")) return false;
  if (resource.attribute("allow_unsafe_filter") || resource.blockViews.some(({ dynamic }) => dynamic)) return false;
  return !resource.blocks("filter").some((filter) => {
    const name = argumentOf(module, filter, "name");
    return name.kind !== "known" || name.value === "image-id" || name.value === "owner-id";
  });
}

function unsafeImage(resource: Resource): Problem {
  const message = "most_recent among everyone's images is refused by provider 6, expected owners = […]";
  return { ...atHead(resource), severity: "high", message };
}
