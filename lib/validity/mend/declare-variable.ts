import type { Range } from "@/lib/hcl";
import { cached } from "@/lib/memory/cached";
import type { BlockView, Module, Type } from "@/lib/terraform";
import { isOverrideFile } from "@/lib/terraform/module/override-file";
import type { Change } from "../context/issue";

interface Place {
  readonly file: string;
  readonly range: Range;
  readonly write: (block: string) => string;
}

/** Declares a variable behind the last one of a module that nobody calls; a caller would have to pass it. */
export function declareVariable(module: Module, name: string, type: Type): Change | undefined {
  const place = module.callers.length === 0 && !module.partial ? placeIn(module) : undefined;
  if (!place || module.variable(name) || SECRET.test(name)) return undefined;
  const { file, range, write } = place;
  return { file, range, text: write(`variable "${name}" {\n  type = ${spellType(type)}\n}`) };
}

/** What is kept from being shown needs more than a declaration. */
const SECRET = /pass(word|phrase)|secret|token|(api|private|access)_?key/;

const placeIn = cached((module: Module): Place | undefined => {
  const variable = module.declarations.variables.findLast((view) => isNative(view) && view.block.closed !== false);
  const end = variable?.block.range?.end;
  if (variable && end)
    return { file: variable.file.path, range: { start: end, end }, write: (block) => `\n\n${block}` };
  for (const file of module.files) {
    const first = isNative({ file }) ? file.parsed.body.items.find(({ kind }) => kind === "block") : undefined;
    const start = first?.range?.start;
    if (start) return { file: file.path, range: { start, end: start }, write: (block) => `${block}\n\n` };
  }
  return undefined;
});

function isNative({ file }: Pick<BlockView, "file">): boolean {
  return !file.path.endsWith(".json") && !isOverrideFile(file.path);
}

/** As a type constraint spells it; what has no short form is left open. */
function spellType(type: Type): string {
  switch (type.kind) {
    case "string":
    case "number":
    case "bool":
      return type.kind;
    case "list":
    case "set":
    case "map":
      return `${type.kind}(${spellType(type.element)})`;
    default:
      return "any";
  }
}
