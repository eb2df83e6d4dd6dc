import type { Bundle } from "@/lib/bundle/bundle";

/** Where a step is mostly written; the first of them that a stack has. */
const filesOf: Readonly<Record<string, readonly string[]>> = {
  project: ["locals.tf"],
  models: ["functions.tf"],
  scaling: ["scaling.tf"],
  api: ["api.tf"],
  domain: ["domain.tf", "api.tf"],
  firewall: ["firewall.tf"],
  network: ["network.tf"],
  data: ["storage.tf"],
  alerts: ["alerts.tf"],
  pipeline: ["pipeline.tf", "versions.tf"],
};

/** The file that shows what a step makes; none where the stack is one file, or the step is written all over. */
export const fileOfStep = (step: string, files: Bundle): string | undefined =>
  filesOf[step]?.find((path) => files.some((file) => file.path === path));
