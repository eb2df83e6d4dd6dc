import { protectsData } from "@/generators/config/facts/protection";
import type { StackConfig } from "@/generators/config/stack";
import { features } from "@/generators/features";
import type { Fragment } from "@/generators/parts/fragment";
import { checkSubjects } from "@/generators/parts/stack-test/check";
import type { BundleFile } from "@/lib/bundle/bundle";
import { type Body, hcl, print } from "@/lib/hcl";
import { growth } from "./growth";
import { lettingGo, nothing, ownState } from "./letting-go";
import { mocks } from "./mocks";
import { refusals } from "./refusals";

function statementsOn(config: StackConfig): readonly Body[] {
  const parts = features.flatMap(({ checks }) => checks ?? []);
  return checkSubjects.flatMap((name) =>
    parts.filter(({ subject }) => subject === name).flatMap(({ write }) => write(config)),
  );
}

/** `apply` gives every attribute a value, so that the statements can be about all of them. */
function asConfigured(config: StackConfig): Body {
  return hcl`
run "as_configured" {
  command = apply
  ${ownState(config)}

  ${[...statementsOn(config)]}
}
`;
}

/** Tests that Terraform runs with a mocked provider; they follow the values of terraform.tfvars. */
export function stackTest(config: StackConfig, pieces: readonly Fragment[]): readonly BundleFile[] {
  const test = {
    path: "tests/stack.tftest.hcl",
    text: print(hcl`
${mocks(config, pieces)}

variables {
  aws_region = ${config.region}
}

${refusals(config)}

${asConfigured(config)}

${growth(config)}

${protectsData(config) && lettingGo}
`),
  };
  return protectsData(config) ? [test, nothing(config)] : [test];
}
