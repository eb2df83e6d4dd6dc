import type { StackConfig } from "@/generators/config/stack";
import type { BundleFile } from "@/lib/bundle/bundle";
import { type Body, hcl, print } from "@/lib/hcl";
import { apiChecks } from "./api";
import { functionChecks } from "./functions";
import { growth } from "./growth";
import { mocks } from "./mocks";
import { networkChecks } from "./network";
import { observabilityChecks } from "./observability";
import { outputChecks } from "./outputs";
import { protectionChecks } from "./protection";
import { refusals } from "./refusals";
import { storageChecks } from "./storage";

/** `apply` gives every attribute a value, so that the statements can be about all of them. */
const asConfigured = (config: StackConfig): Body => hcl`
run "as_configured" {
  command = apply

  ${[
    ...functionChecks(config),
    ...storageChecks(config),
    ...apiChecks(config),
    ...networkChecks(config),
    ...protectionChecks(config),
    ...observabilityChecks(config),
    ...outputChecks(config),
  ]}
}
`;

/** Tests that Terraform runs with a mocked provider; they follow the values of terraform.tfvars. */
export const stackTest = (config: StackConfig): BundleFile => ({
  path: "tests/stack.tftest.hcl",
  text: print(hcl`
${mocks(config)}

variables {
  aws_region = ${config.region}
}

${refusals(config)}

${asConfigured(config)}

${growth(config)}
`),
});
