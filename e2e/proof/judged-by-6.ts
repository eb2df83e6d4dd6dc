import type { StackConfig } from "@/generators";
import { generate } from "@/generators/bundle/generate";
import { lintBundle } from "@/generators/bundle/lint-bundle";
import { JUDGED_VERSION } from "@/generators/features/provider/provider-versions";
import { forProvider5 } from "@/generators/testing/matrix/for-provider-5";
import { unknownTo6 } from "@/generators/testing/matrix/unknown-to-6";
import type { ProofCase } from "./matrix";

/** Only provider 5 is run here: a case that needs 6 is run as the same stack for 5, and judged by the schema of 6 as it is. */
export function runnable({ name, config }: ProofCase): ProofCase {
  return { name, config: forProvider5(config) };
}

/** Those of which something is judged that is not run. */
export function needing6(cases: readonly ProofCase[]): readonly ProofCase[] {
  return cases.filter(({ config }) => forProvider5(config) !== config);
}

const lock = {
  path: ".terraform.lock.hcl",
  text: `provider "registry.terraform.io/hashicorp/aws" {\n  version = "${JUDGED_VERSION}"\n}\n`,
};

/** What the linter, and the schema without it, have against a bundle under provider 6. */
export function amissUnder6(config: StackConfig): readonly string[] {
  const bundle = [...generate(config), lock];
  const findings = lintBundle(config, bundle).map(({ rule, file, message }) => `${file} ${rule}: ${message}`);
  return [...findings, ...unknownTo6(bundle)];
}
