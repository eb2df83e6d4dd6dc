import type { Issue } from "@/lib/json/issue";
import { presets } from "./presets";
import type { CheckedConfig } from "./stack";

/** The configuration of a preset by its name; `path` is where the name was given. */
export function checkPreset(id: string, path: Issue["path"] = []): CheckedConfig {
  const found = presets.find((preset) => preset.id === id);
  if (found) return { ok: true, config: found.config };
  const ids = presets.map((preset) => preset.id).join(", ");
  return {
    ok: false,
    issues: [{ path, message: `preset: received ${JSON.stringify(id)}, expected one of ${ids}`, received: id }],
  };
}
