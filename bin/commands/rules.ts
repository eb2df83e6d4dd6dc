import { ruleTexts } from "@/lib/rules";
import { type ExitCode, OK } from "../io/exit-codes";
import { writeJson } from "../io/print-json";

/** Prints the rules, one a line, or with their words as JSON. */
export function runRules({ json = false }: { readonly json?: boolean }): ExitCode {
  const words = ruleTexts.map(
    ({ id, class: failure, severity, invalid = false, summary, why, howToFix, references }) => ({
      ...{ id, class: failure, severity, invalid, summary, why, howToFix, references },
    }),
  );
  process.stdout.write(json ? writeJson(words) : table());
  return OK;
}

function table(): string {
  const width = Math.max(...ruleTexts.map(({ id }) => id.length));
  const lines = ruleTexts.map(({ id, class: failure, severity, summary }) =>
    [id.padEnd(width), severity.padEnd(8), failure ?? "   ", summary].join("  "),
  );
  return lines.map((line) => `${line}\n`).join("");
}
