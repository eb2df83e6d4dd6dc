import { isConfigurationFile } from "./configuration-file";
import { isTestFile } from "./test-files";
import { isVariableFile } from "./variable-files";

/** Whether a file is read as Terraform: configuration, values of variables, tests. */
export function isTerraformFile(path: string): boolean {
  return isConfigurationFile(path) || isVariableFile(path) || isTestFile(path);
}
