import type { StackConfig } from "@/generators";
import type { BundleFile } from "@/lib/bundle/bundle";

const variable = `variable "aws_region" {
  description = "AWS Region of the deployment"
  type        = string
  default     = "us-east-1"
}

`;

const provider = `provider "aws" {
  region = var.aws_region
}
`;

/** The provider.tf that the user of each mode brings along. */
export const usersProviderFile = ({ regionMode }: StackConfig): readonly BundleFile[] => {
  if (regionMode === "generate-provider") return [];
  return [{ path: "provider.tf", text: regionMode === "provider-declares" ? variable + provider : provider }];
};
