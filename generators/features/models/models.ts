import type { Feature } from "@/generators/parts/feature/feature";
import { fieldVariable } from "@/generators/parts/variables/field-variable";
import { modelVariable } from "./model-variable";
import { modelsReadme } from "./models-readme";

const accountLimit = fieldVariable({
  name: "account_concurrency_limit",
  // Below its limits the versions would not fit either.
  refused: 1_000_001,
  path: "scaling.accountConcurrency",
  description: "Concurrent executions that the account may use in this Region (Service Quotas, L-B99A9384).",
});

/** The versions that all else follows, and what they have to share. */
export const models: Feature = {
  name: "models",
  title: "Model versions",
  promises: ["R1", "R2"],
  options: ["models", "scaling", "api"],
  variables: [modelVariable, accountLimit],
  generate: () => [],
  readme: modelsReadme,
};
