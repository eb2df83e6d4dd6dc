import { needsProvider6 } from "@/generators/config/facts/edge-certificate";
import { commercialRegions } from "@/generators/config/options/cloud-places";
import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { fieldVariable } from "@/generators/parts/variables/field-variable";
import { expr, hcl } from "@/lib/hcl";
import { providerReadme } from "./provider-readme";
import { APPLIED_VERSION, JUDGED_VERSION, TERRAFORM_VERSION, versionConstraint } from "./provider-versions";

/** A backend block takes no variables. Source: https://developer.hashicorp.com/terraform/language/backend/s3 */
function backend({ backend }: StackConfig) {
  return (
    backend &&
    hcl`
# Terraform reads this block before any variable exists, so its values are written out.
backend "s3" {
  bucket       = ${backend.bucket}
  key          = ${backend.key}
  region       = ${backend.region}
  encrypt      = true
  use_lockfile = true
  ${backend.kmsKeyId !== "" && hcl`kms_key_id = ${backend.kmsKeyId}`}

  ${
    backend.lockTable !== "" &&
    hcl`
# Deprecated since Terraform 1.11, which warns at each init: only while older releases of this code still lock here.
dynamodb_table = ${backend.lockTable}
`
  }
}
`
  );
}

/** `use_lockfile` is stable from Terraform 1.11, cross-variable validation from 1.9. */
function requiredVersion({ backend }: StackConfig): string {
  return backend ? ">= 1.11.0" : ">= 1.9.0";
}

function generatesProvider({ regionMode }: StackConfig): boolean {
  return regionMode === "generate-provider";
}

/** What was proven of the versions that are let in. */
function proven(config: StackConfig): string {
  return needsProvider6(config)
    ? `hashicorp/aws 6 for the edge certificate's region, judged by the schema of ${JUDGED_VERSION} and not applied.`
    : `hashicorp/aws ${APPLIED_VERSION} was applied, with Terraform ${TERRAFORM_VERSION}; 6 was judged by the schema of ${JUDGED_VERSION}.`;
}

function ownVersions(config: StackConfig) {
  return hcl`
# ${proven(config)}
terraform {
  required_version = ${requiredVersion(config)}

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ${versionConstraint(config)}
    }
  }

  ${backend(config)}
}
`;
}

function sharedVersions(config: StackConfig) {
  return hcl`
# A module may pin its providers once only; the pin belongs to provider.tf, which is yours.
# "${versionConstraint(config)}" fits: ${proven(config)}
terraform {
  required_version = ${requiredVersion(config)}

  ${backend(config)}
}
`;
}

const variables = [
  fieldVariable({
    name: "aws_region",
    refused: "Virginia",
    path: "region",
    description: "AWS Region that the whole stack is deployed to.",
    when: ({ regionMode }) => regionMode !== "provider-declares",
    rules: () => [
      {
        condition: expr`can(regex(${commercialRegions.source}, var.aws_region))`,
        message: "aws_region must be a Region of the partition aws; the addresses of others differ.",
      },
    ],
  }),
];

/** Versions, provider and the Region variable, as far as the user's own provider.tf leaves them to the stack. */
export const provider: Feature = {
  name: "provider",
  title: "Provider and state",
  promises: ["R19"],
  files: [
    { path: "versions.tf", purpose: "Terraform's version, state backend" },
    { path: "provider.tf", purpose: "The AWS provider", when: generatesProvider, apart: true },
  ],
  options: ["region", "regionMode", "api", "domain", "backend"],
  variables,
  generate: (config) => {
    const versions = config.regionMode === "generate-provider" ? ownVersions(config) : sharedVersions(config);
    const files = [fragment("versions.tf", versions)];
    if (config.regionMode === "generate-provider") {
      files.push(
        fragment(
          "provider.tf",
          hcl`
provider "aws" {
  region = var.aws_region
}
`,
        ),
      );
    }
    return files;
  },
  readme: providerReadme,
};
