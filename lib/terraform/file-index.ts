import { type Body, children, type Expression } from "@/lib/hcl";
import type { ModuleFile } from "./source-file";

export type FileIndex = ReadonlyMap<object, ModuleFile>;

/** Every node of the files with its file. */
export function indexFiles(files: readonly ModuleFile[]): FileIndex {
  const index = new Map<object, ModuleFile>();
  for (const file of files) addBody(index, file, file.parsed.body);
  return index;
}

function addBody(index: Map<object, ModuleFile>, file: ModuleFile, body: Body): void {
  for (const item of body.items) {
    index.set(item, file);
    if (item.kind === "block") addBody(index, file, item.body);
    if (item.kind === "attribute") addExpression(index, file, item.value);
  }
}

function addExpression(index: Map<object, ModuleFile>, file: ModuleFile, expression: Expression): void {
  index.set(expression, file);
  if (expression.kind === "object") for (const entry of expression.entries) index.set(entry, file);
  for (const child of children(expression)) addExpression(index, file, child);
}
