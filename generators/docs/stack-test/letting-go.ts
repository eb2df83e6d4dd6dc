import { hasEdgeProvider } from "@/generators/config/facts/edge-certificate";
import { protectsData } from "@/generators/config/facts/protection";
import type { StackConfig } from "@/generators/config/stack";
import type { BundleFile } from "@/lib/bundle/bundle";
import { expr, hcl, print } from "@/lib/hcl";

/** Named, so that another module can be applied to it. Source: https://developer.hashicorp.com/terraform/language/tests#state-key */
export function ownState(config: StackConfig) {
  return protectsData(config) && hcl`state_key = "stack"`;
}

/** Terraform destroys what a test made, which protected resources refuse for as long as their block is there. */
export const lettingGo = hcl`
# What is protected refuses the clean-up of a test; a module without the blocks lets go of it.
run "lets_go_of_what_is_protected" {
  command   = apply
  state_key = "stack"

  module {
    source = "./tests/nothing"
  }
}
`;

const usual = expr`{
  source = "hashicorp/aws"
}`;

const withEdge = expr`{
  source                = "hashicorp/aws"
  configuration_aliases = [aws.us_east_1]
}`;

/** A module that holds nothing but the providers of what it lets go of. */
export function nothing(config: StackConfig): BundleFile {
  return {
    path: "tests/nothing/main.tf",
    text: print(hcl`
# Nothing but its provider: stack.tftest.hcl applies this last, in the place of the stack.
terraform {
  required_version = ">= 1.11.0"

  required_providers {
    aws = ${hasEdgeProvider(config) ? withEdge : usual}
  }
}
`),
  };
}
