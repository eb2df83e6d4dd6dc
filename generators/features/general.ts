import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { namesWithin, pairsOf, valuesWithin } from "@/generators/parts/variables/entry-variable";
import { fieldVariable } from "@/generators/parts/variables/field-variable";
import type { StackVariable } from "@/generators/parts/variables/stack-variable";
import { expr, hcl } from "@/lib/hcl";

const locals = hcl`
data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  name       = "\${var.project}-\${var.environment}"
  account_id = data.aws_caller_identity.current.account_id
  partition  = data.aws_partition.current.partition

  # Set on each resource rather than through default_tags, because the provider block may not be ours.
  # IAM and EFS take no other signs in a tag than these: a team called R&D is tagged R-D.
  tags = merge(var.extra_tags, {
    Environment = var.environment
    Owner       = replace(var.owner, "/[^\\p{L}\\p{N} _.:/=+@-]/", "-")
    Project     = var.project
    Version     = var.stack_version
  })
}
`;

const tags = { name: "extra_tags", path: "tags", each: "value" };

const extraTags: StackVariable = {
  name: tags.name,
  refused: { Owner: "somebody else" },
  declare: (config) => ({
    description: "Tags on every resource beside Environment, Owner, Project and Version.",
    type: expr`map(string)`,
    value: Object.fromEntries(config.tags.map(({ key, value }) => [key, value])),
    validations: [
      namesWithin(tags, "key", (words) => `Each key of extra_tags must be ${words}.`),
      valuesWithin(tags, "value", (words) => `Each value of extra_tags must be ${words}.`),
    ],
  }),
  read: (value) => {
    const read = pairsOf(value, "key");
    return read === undefined ? undefined : { tags: read };
  },
};

const variables = [
  fieldVariable({
    name: "project",
    refused: "Fraud Detector",
    path: "project",
    description: "First part of every resource name; value of the Project tag.",
  }),
  fieldVariable({
    name: "environment",
    refused: "PROD",
    path: "environment",
    description: "Second part of every resource name; value of the Environment tag.",
  }),
  fieldVariable({
    name: "owner",
    path: "owner",
    description: "Team that answers for the stack; value of the Owner tag.",
  }),
  fieldVariable({
    name: "stack_version",
    refused: "1 0",
    path: "version",
    comment: '"version" is a reserved variable name in Terraform.',
    description: "Version of this infrastructure; value of the Version tag.",
  }),
  extraTags,
];

/** Names and tags that every other file builds on. */
export const general: Feature = {
  name: "general",
  title: "Names and tags",
  promises: ["R16"],
  files: [
    { path: "variables.tf", purpose: "Every input with its type, its limits and its default" },
    { path: "locals.tf", purpose: "Names and tags that all other files use" },
  ],
  options: ["project", "environment", "owner", "version", "tags"],
  variables,
  generate: () => [fragment("locals.tf", locals)],
};
