import type { StackConfig } from "@/generators/config/stack";
import { type ConfigWarning, coldVersions } from "@/generators/config/warnings";
import { told, type Words } from "../words/words";

type WarningKey = keyof Words["warnings"];

/** What a warning is about: its field, and for a backend who misses it. */
function keyOf({ path, message }: ConfigWarning): string {
  const field = path.filter((step) => typeof step === "string").join(".");
  return field === "backend" && message.includes("pipeline") ? "backend.pipeline" : field;
}

const isKnown = (key: string, words: Words["warnings"]): key is WarningKey => Object.hasOwn(words, key);

/** A warning as the form says it; the API's own sentence where it has no other. */
export function warningWords(warning: ConfigWarning, config: StackConfig, words: Words["warnings"]): string {
  const key = keyOf(warning);
  if (!isKnown(key, words)) return `${warning.message}.`;
  const [, place] = warning.path;
  const model = typeof place === "number" ? config.models[place] : undefined;
  const slots = model ? { version: model.name, stable: model.stableVersion } : {};
  return told(words[key], { ...slots, versions: coldVersions(config).join(", ") });
}
