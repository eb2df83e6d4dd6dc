import { type Families, times } from "./family";

/** Texts of a tfvars file. */
export const variableFamilies: Families = {
  "unknown variables": (n) => `project = "a"\n${times(n, (at) => `v${at} = ${at}\n`)}`,
  "the same variable": (n) => 'project = "a"\n'.repeat(n),
  "a map of many keys": (n) => `project = "a"\ntags = {\n${times(n, (at) => `  k${at} = "v"\n`)}}\n`,
  "a map of many models": (n) =>
    `project = "a"\nmodels = {\n${times(n, (at) => `  m${at} = {\n    memory_size = ${at}\n  }\n`)}}\n`,
  "model_config of many models": (n) =>
    `model_config = {\n${times(n, (at) => `  m${at} = { memory_mb = ${at}, timeout = 1 }\n`)}}\n`,
  "a list of many": (n) => `alert_emails = [${times(n, (at) => `"a${at}@b.io", `)}]\n`,
  "lists in lists": (n) => `project = ${"[".repeat(n)}${"]".repeat(n)}\n`,
  "a text as long as the file": (n) => `project = "${"a".repeat(n)}"\n`,
  "names of prototypes": (n) => `project = "a"\n${"__proto__ = 1\nconstructor = { toString = 1 }\n".repeat(n)}`,
};
