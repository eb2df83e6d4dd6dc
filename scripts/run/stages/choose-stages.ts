import type { Stage } from "./stage";

const asking = "npm run check -- STAGE…, or: npm run check -- rule ID";

/** The stage that runs one rule's examples: the unit tests, narrowed to that rule. */
function ruleStage(stages: readonly Stage[], id: string | undefined): Stage {
  const unit = stages.find(({ name }) => name === "unit");
  if (!unit || !id) throw new Error(`rule is given ${id ?? "nothing"}, expected the id of a rule: ${asking}`);
  return { ...unit, args: [...unit.args, "lib/rules/examples.test.ts"], env: { RULE: id } };
}

/**
 * The stages that somebody asks for by name, in the order of `stages`. A stage that another one needs is run with it.
 *
 * @throws {Error} that lists the names there are
 */
export function chooseStages(stages: readonly Stage[], words: readonly string[]): readonly Stage[] {
  if (words[0] === "rule") return [ruleStage(stages, words[1])];
  const names = stages.map(({ name }) => name);
  const unknown = words.find((word) => !names.includes(word));
  if (unknown !== undefined || words.length === 0) {
    throw new Error(`${unknown ?? "nothing"} was asked for, expected some of ${names.join(", ")}: ${asking}`);
  }
  const needed = stages.filter(({ name }) => words.includes(name)).map(({ needs }) => needs);
  return stages.filter(({ name }) => words.includes(name) || needed.includes(name));
}
