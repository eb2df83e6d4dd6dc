import type { Variable } from "./declarations";
import { type ModuleFile, nameOf } from "./source-file";

/** A `.tfvars` or `.tfvars.json` file beside a module; `automatic` when Terraform loads it without being told. */
export interface VariableFile {
  readonly file: ModuleFile;
  readonly automatic: boolean;
}

/** https://developer.hashicorp.com/terraform/language/values/variables#variable-definitions-tfvars-files */
export function isVariableFile(path: string): boolean {
  return /\.tfvars(\.json)?$/.test(path);
}

/** `terraform.tfvars` and what ends in `.auto.tfvars` are loaded by themselves; others are chosen with `-var-file`. */
export function variableFileOf(file: ModuleFile): VariableFile {
  const path = nameOf(file);
  const name = path.slice(path.lastIndexOf("/") + 1);
  return { file, automatic: /^terraform\.tfvars(\.json)?$|\.auto\.tfvars(\.json)?$/.test(name) };
}

/** `terraform.tfvars` first, then the same in JSON, then the `.auto.tfvars` by name: a later file wins, as in Terraform. */
export function inLoadOrder(files: readonly VariableFile[]): readonly VariableFile[] {
  return [...files].sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1));
}

function rankOf({ file }: VariableFile): string {
  const path = nameOf(file);
  if (!/(^|\/)terraform\.tfvars(\.json)?$/.test(path)) return `2${path}`;
  return path.endsWith(".json") ? "1" : "0";
}

/** Tells each variable the value that Terraform gives it by itself. */
export function giveValues(variables: readonly Variable[], files: readonly VariableFile[]): void {
  const given = new Map(
    files
      .filter(({ automatic, file }) => automatic && file.parsed.problems.length === 0)
      .flatMap(({ file }) => file.parsed.body.items)
      .flatMap((item) => (item.kind === "attribute" ? [[item.name, item.value] as const] : [])),
  );
  for (const variable of variables) variable.given = given.get(variable.name);
}
