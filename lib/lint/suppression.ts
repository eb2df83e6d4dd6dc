import { dedent } from "@/lib/text/dedent";
import type { RuleText } from "./rule";

/** The engine's own finding: what is wrong with suppressions is known only after all rules have run. */
export const suppression: RuleText = {
  id: "suppression",
  class: null,
  severity: "low",
  summary: "A suppression comment names a rule, gives a reason, is needed and has not expired.",
  why: "A comment that silences nothing, or silences without a reason, hides the next real finding on the same line.",
  howToFix:
    "Write `# stackwright:ignore <rule> <reason> [until=YYYY-MM-DD]` on the line or the block's head, and delete it when it is no longer needed.",
  references: [],
  examples: {
    good: [
      {
        title: "an ordinary comment",
        files: dedent`
          # The network is shared, see the README.
          locals {
            a = 1
          }
        `,
      },
      {
        title: "a rule that did not run",
        files: dedent`
          locals {
            a = 1 # stackwright:ignore validity-type the value is converted
          }
        `,
      },
    ],
    bad: [
      {
        title: "no reason",
        files: dedent`
          # stackwright:ignore validity-type
          locals {
            a = 1
          }
        `,
        lines: [1],
      },
      {
        title: "no such rule",
        files: dedent`
          locals {
            a = 1 # stackwright:ignore nothing-of-the-kind because we like it
          }
        `,
        lines: [2],
      },
      {
        title: "silences nothing",
        files: dedent`
          # stackwright:ignore suppression we like it
          locals {
            a = 1
          }
        `,
        lines: [1],
      },
    ],
  },
};
