import type { BlockView } from "@/lib/terraform";
import type { Issues } from "../context/issue";
import { isIdentifier } from "../expression/static-reading";

/**
 * Blocks of a test file, or inside one of its blocks: runs have names of their own, providers configurations of their own, an object is
 * overridden once, and some blocks stand once.
 */
export function checkRepeated(issues: Issues, blocks: readonly BlockView[], once: readonly string[]): void {
  const seen = new Set<string>();
  for (const view of blocks) {
    const [label] = view.block.labels;
    if (view.blockType === "run" && label && !isIdentifier(label.value))
      issues.add(
        "validity-block",
        view.file,
        label,
        `run "${label.value}" is no name, expected letters, digits, _ and -`,
      );
    const key = once.includes(view.blockType) ? view.blockType : keyOf(view);
    if (key === undefined) continue;
    if (seen.has(key))
      issues.add(
        "validity-duplicate",
        view.file,
        { range: view.block.typeRange },
        `${key} is given twice, expected it once`,
      );
    seen.add(key);
  }
}

function keyOf(view: BlockView): string | undefined {
  const { blockType } = view;
  if (blockType.startsWith("override_")) return keyOfOverride(view);
  const name = view.label(0);
  if (name === undefined) return undefined;
  if (blockType === "run" || (blockType.startsWith("mock_") && blockType !== "mock_provider"))
    return `${blockType} ${name}`;
  if (blockType === "list") return `list ${name}.${view.label(1)}`;
  const alias = view.expression("alias");
  if (!/^(mock_)?provider$/.test(blockType) || (alias && alias.kind !== "string")) return undefined;
  return `provider ${name}${alias?.kind === "string" ? `.${alias.value}` : ""}`;
}

/** The same object, as it is written; an instance is another one than all of them. */
function keyOfOverride(view: BlockView): string | undefined {
  const range = view.expression("target")?.range;
  if (!range) return undefined;
  const written = view.file.text.slice(range.start.offset, range.end.offset);
  return `${view.blockType} of ${written.replaceAll(/\s/g, "")}`;
}
