import { type BadExample, defineRule, type Link, type Rule, type RuleText } from "@/lib/lint/rule";
import type { Refusal } from "@/lib/validity/context/issue";
import { silentExamples } from "./silent-examples";
import { validityProblems } from "./validity-problems";

/** A rule that passes on what `terraform validate` refuses under one heading, as it is written. */
interface ValidityRule
  extends Pick<RuleText, "summary" | "why" | "howToFix" | "references">,
    Partial<Pick<RuleText, "class" | "severity">> {
  readonly id: Refusal;
  readonly bad: () => readonly BadExample[];
}

/** The provider's schema says what it takes. */
export const providerSchema: Link = {
  title: "AWS provider documentation",
  url: "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs",
};

/** Makes the rule; critical and of no class of its own unless it says otherwise. */
export function defineValidityRule({ bad, ...words }: ValidityRule): Rule {
  return defineRule({
    class: null,
    severity: "critical",
    invalid: true,
    ...words,
    check: (module) => validityProblems(module, words.id),
    examples: () => ({ good: silentExamples, bad: bad() }),
  });
}
