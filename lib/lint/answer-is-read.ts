import { codeIn, diffsIn, type GivenFile } from "@/lib/intake";
import { dedent } from "@/lib/text/dedent";
import type { Finding, Severity } from "./finding";
import type { RuleText } from "./rule";

const FENCE = "```";
const QUEUE = 'resource "aws_sqs_queue" "q" {\n  sqs_managed_sse_enabled = true\n}';

/** The engine's own finding: what of a document was judged, where that is not all that looks like code. */
export const answerIsRead: RuleText = {
  id: "answer-is-read",
  class: null,
  severity: "low",
  summary: "A document holds Terraform, whole, and each part of it once.",
  why:
    "Without a fenced block of Terraform nothing was judged, and no findings then means nothing. Where an answer corrects itself, " +
    "the last draft is judged, because it is the one that would be used. Of a diff, only blocks that it shows in full are judged, and what the " +
    "rest of the files may hold is not reported as missing.",
  howToFix: "Put the Terraform between fences (three backticks, `hcl` behind the first), and delete earlier drafts.",
  references: [{ title: "Fenced code blocks", url: "https://spec.commonmark.org/0.31.2/#fenced-code-blocks" }],
  examples: {
    good: [
      { title: "one draft, count", files: { "answer.md": `Here it is:\n\n${FENCE}hcl\n${QUEUE}\n${FENCE}\n` } },
      {
        title: "two parts",
        files: {
          "answer.md": `${FENCE}hcl\n${QUEUE}\n${FENCE}\nand\n${FENCE}hcl\n${QUEUE.replace('"q"', '"r"')}\n${FENCE}\n`,
        },
      },
    ],
    bad: [
      {
        title: "a plan in words",
        files: {
          "answer.md": dedent`
            First create a queue, then a function that reads it.
          `,
        },
        lines: [1],
      },
      {
        title: "a change of one argument",
        files: {
          "answer.md": `So:\n\n${FENCE}diff\n@@ -3,3 +3,3 @@\n   name = "q"\n-  fifo_queue = false\n+  fifo_queue = true\n${FENCE}\n`,
        },
        lines: [3],
      },
      {
        title: "a second draft",
        files: {
          "answer.md": `${FENCE}hcl\n${QUEUE}\n${FENCE}\nBetter:\n${FENCE}hcl\n${QUEUE}\n${FENCE}\n`,
        },
        lines: [1],
      },
    ],
  },
};

/** Of each document: that it holds no Terraform, or which blocks were left aside for later ones. */
export function answerFindings(documents: readonly GivenFile[], level: Severity): readonly Finding[] {
  return documents.flatMap((document) => {
    const { path } = document;
    const codes = codeIn(document);
    const [code] = codes;
    if (!code) return [nothingIn(document, level)];
    const ofDiff = code.diff === undefined ? [] : [findingAt(path, code.diff, level, IN_PART)];
    const ofDrafts = codes.flatMap(({ drafts }) =>
      drafts.map(({ block, by }) =>
        findingAt(
          path,
          block.fenceLine,
          level,
          `this block is an earlier draft and was not judged, expected it once: line ${by.fenceLine} says it again`,
        ),
      ),
    );
    return [...ofDiff, ...ofDrafts];
  });
}

const IN_PART =
  "this is a diff: the blocks that it shows whole were judged as it leaves them, expected the files to judge all of them";

function nothingIn({ path, text }: GivenFile, level: Severity): Finding {
  const [diff] = diffsIn(text);
  if (diff)
    return findingAt(path, diff.line, level, "this diff shows no block whole, expected the file as it leaves it");
  return findingAt(path, 1, level, "no Terraform was found in this document, expected it in a fenced block");
}

function findingAt(file: string, line: number, severity: Severity, message: string): Finding {
  const { id } = answerIsRead;
  const range = { start: { line, column: 1 }, end: { line, column: 1 } };
  return { rule: id, class: null, severity, invalid: false, message, file, range, fixes: [] };
}
