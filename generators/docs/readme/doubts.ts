import type { StackConfig } from "@/generators/config/stack";
import { warningsOf } from "@/generators/config/warnings";
import { chapter } from "@/generators/parts/words/markdown";

/** What a careful colleague would ask before this goes out; nothing when there is nothing to ask. */
export function doubts(config: StackConfig): string | null {
  const warnings = warningsOf(config);
  if (warnings.length === 0) return null;
  return chapter(
    "Before you go live",
    "The configuration is valid; these points still need a decision:",
    warnings.map(({ path, message }) => `- \`${path.join(".")}\`: ${message}`).join("\n"),
  );
}
