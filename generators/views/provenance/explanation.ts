import { configFields } from "@/generators/config/config-fields";
import { defaultConfig, type StackConfig } from "@/generators/config/stack";
import { promises } from "@/generators/parts/promises";
import type { ConfigField } from "@/generators/schema/fields";
import { wordsOf } from "@/generators/schema/value-words";
import { type Origin, provenanceOf } from "./provenance";

/** A field as a person is told of it. */
export interface ExplainedField {
  readonly path: ConfigField["path"];
  readonly label: string;
  readonly within?: string;
  readonly value: unknown;
  /** The value as a person would say it. */
  readonly words: string;
  /** Whether the value is another one than the field takes by itself. */
  readonly changed: boolean;
  readonly source?: string;
}

/** Why everything in a bundle is there, with the words that it takes to say so. */
export interface Explanation {
  readonly blocks: readonly Origin[];
  /** By dotted path. */
  readonly fields: Readonly<Record<string, ExplainedField>>;
  readonly requirements: Readonly<Record<string, string>>;
}

const usual = new Map(configFields(defaultConfig).map(({ path, value }) => [path.join("."), value]));

/** What a field takes by itself, or in the configuration that everybody starts from. */
function isUsual({ path, value, initial }: ConfigField): boolean {
  return [initial, usual.get(path.join("."))].some((one) => JSON.stringify(one) === JSON.stringify(value));
}

function explain(field: ConfigField): ExplainedField {
  const { spec, initial: _initial, ...told } = field;
  return { ...told, words: wordsOf(spec, field.value), changed: !isUsual(field) };
}

/** Explains the whole bundle of a configuration. */
export function explanationOf(config: StackConfig): Explanation {
  const fields = configFields(config).map((field) => [field.path.join("."), explain(field)] as const);
  return { blocks: provenanceOf(config), fields: Object.fromEntries(fields), requirements: promises };
}
