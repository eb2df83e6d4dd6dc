import { defineRule, type Examples, type Rule, type RuleText } from "@/lib/lint/rule";
import { type Requirement, unmet } from "./required-argument";

/** A rule that is one requirement of one argument, as it is written. */
interface ArgumentRule extends Omit<RuleText, "examples"> {
  readonly requires: Requirement;
  readonly examples: (requirement: Requirement) => Examples;
}

/** Makes the rule that reports every resource that does not meet the requirement. */
export function defineArgumentRule({ requires, examples, ...words }: ArgumentRule): Rule {
  return defineRule({
    ...words,
    check: (module) => unmet(module, requires),
    examples: () => examples(requires),
  });
}
