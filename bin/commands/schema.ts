import { type ExitCode, OK } from "../io/exit-codes";
import { printJson } from "../io/print-json";

/** Prints the JSON Schema of a configuration, or of the linter's settings. */
export async function runSchema(what: "config" | "settings"): Promise<ExitCode> {
  printJson(what === "config" ? await configSchema() : await settingsJsonSchema());
  return OK;
}

const configSchema = async () => (await import("@/generators/config/json-schema")).stackJsonSchema();

async function settingsJsonSchema() {
  const [{ settingsSchema }, { ruleTexts }] = await Promise.all([
    import("../settings/settings"),
    import("@/lib/rules"),
  ]);
  return settingsSchema(ruleTexts.map(({ id }) => id));
}
