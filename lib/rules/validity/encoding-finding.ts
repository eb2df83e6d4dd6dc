import type { Finding } from "@/lib/lint/finding";

/**
 * A file that is no UTF-8: Terraform refuses it whole.
 * https://developer.hashicorp.com/terraform/language/syntax/configuration#character-encoding
 */
export function encodingFinding(file: string, text: string, damagedAt: number): Finding {
  const before = text.slice(0, damagedAt);
  const start = { line: before.split("\n").length, column: damagedAt - before.lastIndexOf("\n") };
  return {
    rule: "validity-syntax",
    class: "F01",
    severity: "critical",
    invalid: true,
    message: "a byte that is not UTF-8, expected UTF-8 text",
    file,
    range: { start, end: { ...start, column: start.column + 1 } },
    fixes: [],
  };
}
