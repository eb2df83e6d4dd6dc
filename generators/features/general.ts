import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature";
import { fragment } from "@/generators/parts/fragment";
import { hcl } from "@/lib/hcl";

const variables = (config: StackConfig) => hcl`
variable "project" {
  description = "First part of every resource name; value of the Project tag."
  type        = string
  default     = ${config.project}

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,23}$", var.project))
    error_message = "project must be 2 to 24 lower-case letters, digits and hyphens, starting with a letter."
  }
}

variable "environment" {
  description = "Second part of every resource name; value of the Environment tag."
  type        = string
  default     = ${config.environment}

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,11}$", var.environment))
    error_message = "environment must be 2 to 12 lower-case letters, digits and hyphens, starting with a letter."
  }
}

variable "owner" {
  description = "Team that answers for the stack; value of the Owner tag."
  type        = string
  default     = ${config.owner}

  validation {
    condition     = length(var.owner) >= 1 && length(var.owner) <= 128
    error_message = "owner must have 1 to 128 characters."
  }
}

# "version" is a reserved variable name in Terraform.
variable "stack_version" {
  description = "Version of this infrastructure; value of the Version tag."
  type        = string
  default     = ${config.version}

  validation {
    condition     = can(regex("^[0-9A-Za-z][0-9A-Za-z.+_-]{0,31}$", var.stack_version))
    error_message = "stack_version must be 1 to 32 letters, digits, dots, hyphens, underscores or plus signs."
  }
}

variable "extra_tags" {
  description = "Tags on every resource beside Environment, Owner, Project and Version."
  type        = map(string)
  default     = ${Object.fromEntries(config.tags.map(({ key, value }) => [key, value]))}

  validation {
    condition     = length(setintersection(keys(var.extra_tags), ["Environment", "Owner", "Project", "Version", "Name"])) == 0
    error_message = "extra_tags must not contain the stack's own tags."
  }
}
`;

const locals = hcl`
data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  name       = "\${var.project}-\${var.environment}"
  account_id = data.aws_caller_identity.current.account_id
  partition  = data.aws_partition.current.partition

  # Set on each resource rather than through default_tags, because the provider block may not be ours.
  tags = merge(var.extra_tags, {
    Environment = var.environment
    Owner       = var.owner
    Project     = var.project
    Version     = var.stack_version
  })
}
`;

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
  generate: (config) => [fragment("variables.tf", variables(config)), fragment("locals.tf", locals)],
};
