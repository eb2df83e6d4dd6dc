import { terminalText } from "@/lib/text/terminal-text";
import type { Comparison, Row } from "./compare-verdicts";

/** The two verdicts side by side, for a terminal. */
export function showComparison(program: string, comparison: Comparison): string {
  const { rows, theyAccept } = comparison;
  const head = `${program} validate: ${headline(comparison)}`;
  const note =
    !theyAccept && rows.some(({ theirs }) => theirs.length === 0)
      ? ["  Terraform stops at the first stage that fails: what it does not name it may not have reached."]
      : [];
  return [head, ...rows.flatMap(showRow), ...note].map((line) => `${line}\n`).join("");
}

function headline({ weAccept, theyAccept, isSame }: Comparison): string {
  if (weAccept && theyAccept) return "both accept it.";
  if (weAccept) return "it refuses what we accept.";
  if (theyAccept) return "it accepts what we refuse.";
  return isSame ? "both refuse it, at the same places." : "both refuse it, and differ in the places.";
}

function showRow({ place, ours, theirs }: Row): readonly string[] {
  const who = ours.length === 0 ? "  (theirs only)" : theirs.length === 0 ? "  (ours only)" : "";
  return [
    `  ${place === "" ? "no place named" : terminalText(place)}${who}`,
    ...ours.map((message) => `    ours:   ${terminalText(message)}`),
    ...theirs.map((message) => `    theirs: ${terminalText(message)}`),
  ];
}
