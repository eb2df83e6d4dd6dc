import type { BundleFile } from "@/lib/bundle/bundle";
import { type Body, hcl, print } from "@/lib/hcl";
import type { StackConfig } from "../../stack";
import { apiRuns } from "./api";
import { functionRuns } from "./functions";
import { growth } from "./growth";
import { mocks } from "./mocks";
import { networkRuns } from "./network";
import { observabilityRuns } from "./observability";
import { outputRuns } from "./outputs";
import { protectionRuns } from "./protection";
import { refusals } from "./refusals";
import { storageRuns } from "./storage";

const first = hcl`
run "as_configured" {
  command = apply
}
`;

const runsOf = (config: StackConfig): readonly Body[] => [
  first,
  ...functionRuns(config),
  ...storageRuns(),
  ...apiRuns(config),
  ...networkRuns(config),
  ...protectionRuns(config),
  ...observabilityRuns(config),
  ...outputRuns(),
  growth(config),
  ...refusals(config),
];

/** Tests that Terraform runs with a mocked provider; they follow the values of terraform.tfvars. */
export const stackTest = (config: StackConfig): BundleFile => ({
  path: "tests/stack.tftest.hcl",
  text: print(hcl`
${mocks(config)}

variables {
  aws_region = ${config.region}
}

${runsOf(config)}
`),
});
