import type { Finding } from "../finding";
import type { Rule } from "../rule";
import type { Report } from "./report";

const text = `resource "aws_lambda_function" "model" {
  function_name = "model"
}

resource "aws_sns_topic_subscription" "mail" {
\tendpoint = "alerts@example.com"
}
`;

const reserved: Rule = {
  id: "reserved",
  class: "F05",
  severity: "high",
  summary: "Every function has reserved concurrency.",
  why: "One function can starve the others.",
  howToFix: "Set reserved_concurrent_executions.",
  references: [{ title: "Lambda", url: "https://docs.aws.amazon.com/lambda/" }],
  examples: { good: [], bad: [] },
  check: () => [],
};
const mail: Rule = { ...reserved, id: "mail", class: "F10", severity: "low", summary: "Addresses are real." };

const onFunction: Finding = {
  rule: "reserved",
  class: "F05",
  severity: "high",
  invalid: false,
  message: "aws_lambda_function.model has no reserved concurrency, expected a number",
  file: "a b/main.tf",
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 39 } },
  fixes: [
    {
      title: "Set it",
      edits: [
        {
          file: "a b/main.tf",
          range: { start: { line: 3, column: 1 }, end: { line: 3, column: 1 } },
          text: "  reserved_concurrent_executions = 10\n",
        },
      ],
    },
  ],
};
const onMail: Finding = {
  ...onFunction,
  rule: "mail",
  class: "F10",
  severity: "low",
  message: 'placeholder "alerts@example.com", expected a real address',
  range: { start: { line: 6, column: 14 }, end: { line: 6, column: 32 } },
  fixes: [],
};
const accepted: Finding = { ...onMail, message: "known and accepted" };

/** A report for tests: two findings of different weight, one of them with a fix, and a suppressed one. */
export const exampleReport: Report = {
  files: [{ path: "a b/main.tf", text }],
  findings: [onFunction, onMail],
  suppressed: [{ finding: accepted, reason: "mailbox of the | test account" }],
  hints: [],
  rules: [mail, reserved],
};

/** The same files without findings. */
export const cleanReport: Report = { ...exampleReport, findings: [], suppressed: [] };
