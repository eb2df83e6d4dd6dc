import type { PolicyStatement } from "@/lib/iam/policy";
import { at } from "@/lib/lint/rule";
import type { Module, Value } from "@/lib/terraform";

/** Where a value of a statement is written; the statement where that cannot be told. */
export function placeOfValue(module: Module, statement: PolicyStatement, { node }: Value) {
  const file = node && module.fileOf(node);
  return file && node.range ? at(file, node) : at(statement.file, statement.node);
}
