import { formTree } from "@/generators/config/form-data";
import { type CheckedConfig, checkConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { warningsOf } from "@/generators/config/warnings";
import type { FieldSpec, FieldWords } from "@/generators/schema/field-spec";
import { toConfig } from "../spec/form-value";

interface Placed {
  readonly path: string;
  readonly field: FieldSpec;
}

function childrenOf(field: FieldSpec, path: string): readonly Placed[] {
  switch (field.kind) {
    case "group":
      return field.fields.map((one) => ({ path: path === "" ? one.key : `${path}.${one.key}`, field: one.field }));
    case "list":
      return [{ path: `${path}[]`, field: field.item }];
    case "maybe":
      return [{ path, field: field.value }];
    default:
      return [];
  }
}

interface Pair {
  readonly path: string;
  readonly drawn: FieldWords;
  readonly whole: FieldWords;
}

/** Both trees name the same fields in the same order. */
function pairs(drawn: FieldSpec, whole: FieldSpec, path: string): readonly Pair[] {
  const inside = childrenOf(whole, path);
  const below = childrenOf(drawn, path).flatMap(({ field, path: deeper }, at) => {
    const its = inside[at]?.field;
    return its ? pairs(field, its, deeper) : [];
  });
  return [{ path, drawn, whole }, ...below];
}

const all = pairs(formTree, stackTree, "");
const byPath = new Map(all.map(({ path, whole }) => [path, whole]));
const byField = new Map(all.map(({ drawn, whole }) => [drawn, whole]));

/** All of a field of the form: with its help, its limits in words, and where they come from. */
const wordsOf = (drawn: FieldWords): FieldWords =>
  (drawn.path === undefined ? byField.get(drawn) : byPath.get(drawn.path)) ?? drawn;

interface Judgement {
  readonly of: string;
  readonly checked: CheckedConfig;
}

let last: Judgement | undefined;

/** Judges what the form holds. Field by field and as a whole are asked about the same, which is judged once. */
function judge(values: unknown): CheckedConfig {
  const of = JSON.stringify(values);
  if (last?.of !== of) last = { of, checked: checkConfig(toConfig(stackTree, values)) };
  return last.checked;
}

/** What the form knows of its options beyond what it draws. */
export default { judge, warningsOf, wordsOf };
