import { defineRule, type Examples, type Rule, type RuleText } from "@/lib/lint/rule";
import { type Requirement, unmet } from "./required-argument";

/** A rule that is a requirement of an argument, or the same of several types, as it is written. */
interface ArgumentRule extends Omit<RuleText, "examples"> {
  readonly requires: Requirement | readonly [Requirement, ...Requirement[]];
  readonly examples: (first: Requirement) => Examples;
}

/** Makes the rule that reports every resource that does not meet the requirement. */
export function defineArgumentRule({ requires, examples, ...words }: ArgumentRule): Rule {
  const all: readonly [Requirement, ...Requirement[]] = "judge" in requires ? [requires] : requires;
  return defineRule({
    ...words,
    check: (module) => all.flatMap((requirement) => [...unmet(module, requirement)]),
    examples: () => examples(all[0]),
  });
}
