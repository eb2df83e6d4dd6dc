import { needsKey } from "@/generators/config/facts/authorization";
import { needsProvider6 } from "@/generators/config/facts/edge-certificate";
import type { StackConfig } from "@/generators/config/stack";
import type { ReadmePart } from "@/generators/parts/readme-part";
import { chapter, fence } from "@/generators/parts/words/markdown";
import { APPLIED_VERSION, JUDGED_VERSION, TERRAFORM_VERSION, versionConstraint } from "./provider-versions";

function pin(config: StackConfig): string {
  return `terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "${versionConstraint(config)}"
    }
  }
}
`;
}

function declaration({ region }: StackConfig): string {
  return `
variable "aws_region" {
  type    = string
  default = "${region}"
}
`;
}

const configuration = `
provider "aws" {
  region = var.aws_region
}
`;

const words: Record<StackConfig["regionMode"], (config: StackConfig) => readonly string[]> = {
  "provider-declares": (config) => [
    "This bundle has no `provider.tf`: yours owns the provider **and** declares `aws_region`. The stack only uses the variable. Put your file beside the others; it needs at least:",
    fence("hcl", pin(config) + declaration(config) + configuration),
  ],
  declare: (config) => [
    "This bundle has no `provider.tf`, but it declares `aws_region`. Your file uses the variable and must **not** declare it again. Put it beside the others; it must hold at least:",
    fence("hcl", pin(config) + configuration),
  ],
  "generate-provider": () => [
    "`provider.tf` and the declaration of `aws_region` are part of this bundle. A `provider.tf` that you have already must not be put beside it: a provider is configured once, a variable declared once.",
  ],
};

function lockWords(table: string): string {
  return table === ""
    ? ""
    : ` The DynamoDB table \`${table}\` locks it as well, for the time in which older releases of this code still lock there. Terraform calls that deprecated since 1.11: drop it once they are gone.`;
}

function backendWords(config: StackConfig): string {
  const { backend } = config;
  const keys = needsKey(config) ? "It holds the API keys: keep it encrypted" : "Keep it encrypted";
  return backend
    ? `The state lies in the bucket \`${backend.bucket}\` under \`${backend.key}\` (${backend.region}) and is locked there. The bucket must exist before \`terraform init\`, with versioning switched on${backend.kmsKeyId === "" ? "" : ", and whoever applies needs `kms:Encrypt`, `kms:Decrypt` and `kms:GenerateDataKey` on the key that encrypts the state"}. A state that is on your disk already is moved with \`terraform init -migrate-state\`.${lockWords(backend.lockTable)}`
    : `${config.environment.startsWith("prod") ? "**Not ready for production:** no" : "No"} state backend is configured, so the state is a file on your disk. ${keys} (the option *State encryption key*), out of Git, and move it to a shared, locked backend before a second person works here.`;
}

const lockedWords =
  "OpenTofu was not tried. `.terraform.lock.hcl` decides which version is used; the first `terraform init` writes it with the newest that fits. Commit it.";

/** Upgrade guide: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade */
const bothWords = `The code works with hashicorp/aws 5 from ${APPLIED_VERSION} on, and with 6. Proven: version ${APPLIED_VERSION} with Terraform ${TERRAFORM_VERSION}, which applied, planned, tested and destroyed stacks of this generator against a stand-in for AWS; ${JUDGED_VERSION} by its schema, which removes and deprecates nothing that is used here. ${lockedWords} To stay with 5, write \`~> 5.100\`.`;

const sixWords = `The code needs hashicorp/aws 6: the edge certificate says its Region by an argument that 5 refuses. It was judged by the schema of ${JUDGED_VERSION}, which has every argument that is used here and deprecates none, and **not applied**: what a stand-in for AWS applied, planned, tested and destroyed, with version ${APPLIED_VERSION} and Terraform ${TERRAFORM_VERSION}, has a second provider configuration for the certificate instead. ${lockedWords}`;

function versionWords(config: StackConfig): string {
  return needsProvider6(config) ? sixWords : bothWords;
}

function written(config: StackConfig): string {
  return chapter("Provider and state", ...words[config.regionMode](config), versionWords(config), backendWords(config));
}

/** Who owns the provider and where the state is. */
export const providerReadme: ReadmePart = { place: "prepare", write: (config) => [written(config)] };
