import { mutate } from "./mutate";
import { randomFrom } from "./random";
import type { Case } from "./validate-all";

export interface Mutant extends Case {
  readonly kind: string;
  readonly origin: string;
}

/** `count` changed modules, the same for the same seed; each is one change in one file. */
export function mutantsOf(cases: readonly Case[], count: number, seed: number): readonly Mutant[] {
  const random = randomFrom(seed);
  const mutants: Mutant[] = [];
  while (mutants.length < count) {
    const origin = cases[Math.floor(random() * cases.length)];
    const paths = Object.keys(origin?.files ?? {});
    const path = paths[Math.floor(random() * paths.length)];
    if (!origin || path === undefined) throw new Error("no modules given, expected at least one with a file");
    const mutation = mutate(origin.files[path] ?? "", random);
    if (!mutation) continue;
    mutants.push({
      name: `c${mutants.length}`,
      kind: mutation.kind,
      origin: origin.name,
      files: { ...origin.files, [path]: mutation.text },
    });
  }
  return mutants;
}
