import { makesNetwork } from "@/generators/config/facts/network";
import type { StackConfig } from "@/generators/config/stack";
import { fieldVariable } from "@/generators/parts/variables/field-variable";
import { expr, hcl } from "@/lib/hcl";

/** Looked up by id, so that a plan says what is wrong with them before anything is made. */
export const existingNetwork = hcl`
# The network belongs to others: it is looked up, and nothing of it is changed.
data "aws_vpc" "existing" {
  id = var.vpc_id

  lifecycle {
    postcondition {
      condition     = self.enable_dns_support && self.enable_dns_hostnames
      error_message = "\${var.vpc_id} needs DNS support and DNS host names: file system and endpoints are found by name."
    }
  }
}

data "aws_subnet" "private" {
  for_each = var.private_subnet_ids

  id = each.value

  lifecycle {
    postcondition {
      condition     = self.vpc_id == var.vpc_id
      error_message = "\${each.value} lies in \${self.vpc_id}, expected \${var.vpc_id}."
    }
  }
}
`;

function isExisting(config: StackConfig): boolean {
  return !makesNetwork(config);
}

export const existingVariables = [
  fieldVariable({
    name: "vpc_id",
    path: "network.existing.vpcId",
    description: "Existing VPC that the stack stands in.",
    when: isExisting,
  }),
  fieldVariable({
    name: "private_subnet_ids",
    refused: ["subnet-1"],
    path: "network.existing.subnetIds",
    description: "Existing private subnets of functions, endpoints and mount targets, each in a zone of its own.",
    when: isExisting,
    items: { each: "ID", one: "subnet ID" },
    rules: () => [
      {
        condition: expr`length(var.private_subnet_ids) >= 2`,
        message: "private_subnet_ids needs subnets in two zones at least.",
      },
    ],
  }),
];
