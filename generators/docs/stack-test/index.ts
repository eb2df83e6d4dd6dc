import type { StackConfig } from "@/generators/config/stack";
import { features } from "@/generators/features";
import { checkSubjects } from "@/generators/parts/stack-test/check";
import type { BundleFile } from "@/lib/bundle/bundle";
import { type Body, hcl, print } from "@/lib/hcl";
import { growth } from "./growth";
import { mocks } from "./mocks";
import { refusals } from "./refusals";

const statementsOn = (config: StackConfig): readonly Body[] => {
  const parts = features.flatMap(({ checks }) => checks ?? []);
  return checkSubjects.flatMap((name) =>
    parts.filter(({ subject }) => subject === name).flatMap(({ write }) => write(config)),
  );
};

/** `apply` gives every attribute a value, so that the statements can be about all of them. */
const asConfigured = (config: StackConfig): Body => hcl`
run "as_configured" {
  command = apply

  ${[...statementsOn(config)]}
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
