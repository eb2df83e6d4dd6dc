import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run/set-up/paths.mjs";

/** A line of a Dockerfile, its continuations joined. */
export interface Instruction {
  readonly name: string;
  readonly text: string;
}

export interface BuildStage {
  readonly name: string;
  readonly base: string;
  readonly instructions: readonly Instruction[];
}

const instructionsIn = (text: string): readonly Instruction[] =>
  text
    .replace(/^\s*#.*\n/gm, "")
    .replace(/\\\n\s*/g, "")
    .split("\n")
    .flatMap((line) => {
      const [, name, rest] = /^\s*([A-Z]+)\s+(.*?)\s*$/.exec(line) ?? [];
      return name === undefined || rest === undefined ? [] : [{ name, text: rest }];
    });

/** The stages of deploy/Dockerfile, with the values of its arguments in place. */
export function readDockerfile(): readonly BuildStage[] {
  const stages: { name: string; base: string; instructions: Instruction[] }[] = [];
  const values = new Map<string, string>();
  const filled = (text: string) => text.replace(/\$\{(\w+)\}/g, (whole, name: string) => values.get(name) ?? whole);
  for (const { name, text } of instructionsIn(readFileSync(join(root, "deploy", "Dockerfile"), "utf8"))) {
    const [, key = "", value = ""] = /^(\w+)=(.*)$/.exec(text) ?? [];
    const [, base = "", alias = ""] = /^(\S+) AS (\S+)$/.exec(filled(text)) ?? [];
    if (name === "ARG") values.set(key, value);
    else if (name === "FROM") stages.push({ name: alias, base, instructions: [] });
    else stages.at(-1)?.instructions.push({ name, text: filled(text) });
  }
  return stages;
}

/** Where a stage takes files from another one, and to where; `/src/` is the checkout there. */
export function copiesOf(stage: BuildStage | undefined): readonly (readonly [from: string, to: string])[] {
  return (stage?.instructions ?? []).flatMap(({ name, text }) => {
    const [, from, to] = /^--from=build \/src\/(\S+) (\S+)$/.exec(text) ?? [];
    return name === "COPY" && from !== undefined && to !== undefined ? [[from, to] as const] : [];
  });
}
