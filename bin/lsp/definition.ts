import { parse, referenceNodes } from "@/lib/hcl";
import type { Point } from "@/lib/lint";
import type { Declaration } from "./declarations";
import { holds } from "./positions";

/** The declaration that the reference at a place names. */
export function definitionAt(text: string, place: Point, declared: readonly Declaration[]): Declaration | undefined {
  const reference = [...referenceNodes(parse(text).body)].find(({ range }) => holds(range, place));
  if (reference === undefined) return undefined;
  const names = reference.steps.flatMap((step) => (step.kind === "attr" ? [step.name] : []));
  const path = [reference.root, ...names].join(".");
  return declared.find(({ address }) => path === address || path.startsWith(`${address}.`));
}
