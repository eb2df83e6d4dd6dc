import { generate } from "@/generators/bundle/generate";
import type { StackConfig } from "@/generators/config/stack";
import type { Bundle } from "@/lib/bundle/bundle";

/** What is read itself, and what is made to be edited: no edit of the configuration's files. */
const NOT_COMPARED = /^(?:stackwright\.json|terraform\.tfvars)$|^container\//;

function list(paths: readonly string[]): string {
  return paths.length > 6 ? `${paths.slice(0, 6).join(", ")} and ${paths.length - 6} more` : paths.join(", ");
}

/** In words, which files differ from what the configuration gives: their edits cannot be taken over. */
export function handEdits(config: StackConfig, files: Bundle): readonly string[] {
  const generated = new Map(generate(config).map(({ path, text }) => [path, text]));
  const others = files.filter(({ path }) => !NOT_COMPARED.test(path));
  const edited = others.filter(({ path, text }) => generated.has(path) && generated.get(path) !== text);
  const foreign = others.filter(({ path }) => !generated.has(path) && path.endsWith(".tf"));
  return [
    ...(edited.length > 0
      ? [
          `Not what this version generates, so edited by hand or older, and not taken over: ${list(edited.map(({ path }) => path))}.`,
        ]
      : []),
    ...(foreign.length > 0
      ? [`Not of this configurator, and left alone: ${list(foreign.map(({ path }) => path))}.`]
      : []),
  ];
}
