import { ownedVariables } from "@/generators/config/facts/owned-variables";
import type { StackConfig } from "@/generators/config/stack";
import type { Bundle } from "@/lib/bundle/bundle";
import type { Finding } from "@/lib/lint";
import { rememberFiles } from "@/lib/lint/remember-files";
import { lint } from "@/lib/rules";

/** Some six bundles: from one change in the form to the next most files stay the same, and need not be read again. */
const readFile = rememberFiles(500_000);

/** What the linter says about a generated bundle beside the provider.tf that its user has. */
export function lintBundle(config: StackConfig, bundle: Bundle): readonly Finding[] {
  return lint(bundle, { owned: ownedVariables(config), readFile });
}
