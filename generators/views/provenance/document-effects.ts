import type { StackConfig } from "@/generators/config/stack";
import { configFile } from "@/generators/docs/config-file";
import type { ConfigField } from "@/generators/schema/fields";
import { variantsOf } from "@/generators/schema/variants";
import { withValue } from "@/generators/schema/with-value";
import { compareLines } from "@/lib/diff/compare-lines";
import type { OptionEffect } from "./effects";

/** The lines of stackwright.json that hold each field. The other documents are written from the configuration as a whole. */
export function effectsOnConfigFile(config: StackConfig, fields: readonly ConfigField[]): readonly OptionEffect[] {
  const { path: file, text } = configFile(config);
  return fields.flatMap((field) => {
    const [other] = variantsOf(field);
    if (other === undefined) return [];
    const { replaced, extended } = compareLines(text, configFile(withValue(config, field.path, other)).text);
    return [{ path: field.path.join("."), file, lines: [...replaced, ...extended] }];
  });
}
