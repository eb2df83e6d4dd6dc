import { applyPatch, structuredPatch } from "diff";
import type { Bundle } from "@/lib/bundle/bundle";
import type { HandEdit } from "./hand-edits";
import { textOf } from "./output";

/** The person's change on top of the file that is generated now; undefined where both changed the same lines. */
export function mergedText(generated: Bundle, path: string, { base, text }: HandEdit): string | undefined {
  const merged = applyPatch(textOf(generated, path), structuredPatch("", "", base, text, "", "", { context: 2 }));
  return merged === false ? undefined : merged;
}
