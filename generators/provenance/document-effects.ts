import { compareLines } from "@/lib/diff/compare-lines";
import { configFile } from "../docs/config-file";
import type { StackConfig } from "../stack";
import type { ConfigField } from "./config-fields";
import type { Effect } from "./effects";
import { variantsOf } from "./variants";
import { withValue } from "./with-value";

/** The lines of stackwright.json that hold each field. The other documents are written from the configuration as a whole. */
export function effectsOnConfigFile(config: StackConfig, fields: readonly ConfigField[]): readonly Effect[] {
  const { path: file, text } = configFile(config);
  return fields.flatMap((field) => {
    const [other] = variantsOf(field);
    if (other === undefined) return [];
    const { replaced, extended } = compareLines(text, configFile(withValue(config, field.path, other)).text);
    return [{ path: field.path.join("."), file, lines: [...replaced, ...extended] }];
  });
}
