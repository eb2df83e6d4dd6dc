import type { FieldSpec } from "@/generators/schema/field-spec";
import { defaultConfig, type StackConfig } from "./stack";
import { stackTree } from "./stack-tree";

/** What a page draws fields by until everything else of them arrives: no help, no patterns. */
function drawn(field: FieldSpec): FieldSpec {
  const { help: _help, limit: _limit, source: _source, ...shown } = field;
  switch (shown.kind) {
    case "group":
      return { ...shown, fields: shown.fields.map((one) => ({ ...one, field: drawn(one.field) })) };
    case "list":
      return { ...shown, item: drawn(shown.item) };
    case "maybe":
      return { ...shown, value: drawn(shown.value) };
    case "text": {
      const { pattern: _pattern, ...limits } = shown.limits;
      return { ...shown, limits };
    }
    default:
      return shown;
  }
}

/** `stackTree` as the form draws it at first. */
export const formTree: FieldSpec = drawn(stackTree);

/** `defaultConfig`. A build of the page takes this module as data, without the schema that it comes from. */
export const standardConfig: StackConfig = defaultConfig;
