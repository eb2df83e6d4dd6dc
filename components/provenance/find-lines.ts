import type { Explanation } from "@/generators/views/provenance/explanation";
import type { Origin } from "@/generators/views/provenance/provenance";
import type { LitLines } from "./lit-lines";

const isAbove = (path: string, other: string): boolean => other === path || other.startsWith(`${path}.`);

/** Variables that hold this field and nothing beside it: whoever reads them reads the field. */
function variablesOf({ blocks }: Explanation, path: string): ReadonlySet<string> {
  const declarations = blocks.filter(({ address }) => address.startsWith("variable."));
  const own = declarations.filter(
    ({ causes }) =>
      causes.length > 0 && causes.every((cause) => isAbove(path, cause.path) || isAbove(cause.path, path)),
  );
  return new Set(own.map(({ address }) => address.slice("variable.".length)));
}

/** The lines of one block that a field, or a variable that stands for it, is behind. */
const linesIn = ({ causes, reads }: Origin, path: string, variables: ReadonlySet<string>): readonly number[] => [
  ...causes.filter((cause) => isAbove(path, cause.path)).flatMap(({ lines }) => lines),
  ...reads.filter(({ variable }) => variables.has(variable)).flatMap(({ lines }) => lines),
];

/** The lines of the bundle that hang on a field. */
export function linesOfField(explanation: Explanation, path: string): LitLines {
  const variables = variablesOf(explanation, path);
  const lit = new Map<string, readonly number[]>();
  for (const block of explanation.blocks) {
    const lines = linesIn(block, path, variables);
    if (lines.length > 0) lit.set(block.file, [...(lit.get(block.file) ?? []), ...lines]);
  }
  return new Map([...lit].map(([file, lines]) => [file, [...new Set(lines)].sort((a, b) => a - b)]));
}

/** The blocks of a file in their order, and the place among them of the one at a line, or of the next below it. */
export function blockAt({ blocks }: Explanation, file: string, line: number) {
  const own = blocks.filter((block) => block.file === file).sort((a, b) => a.from - b.from);
  const found = own.findIndex(({ to }) => line <= to);
  const at = found >= 0 ? found : own.length - 1;
  return { block: own[at], before: own[at - 1], after: own[at + 1] };
}
