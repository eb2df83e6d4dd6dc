import { parseJson } from "@/lib/json/parse-json";
import type { Ended } from "./run-program";
import type { TheirError } from "./verdict";

/** https://developer.hashicorp.com/terraform/cli/commands/validate#json */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail?: string;
  readonly range?: { readonly filename: string; readonly start: { readonly line: number } };
}

/** What `validate -json` printed; undefined where that is no verdict. */
export function diagnosticsIn(stdout: string): readonly Diagnostic[] | undefined {
  const parsed = parseJson(stdout);
  // Safe: the documented output; anything else has no list there and is none.
  const { diagnostics } = (parsed.ok ? parsed.value : {}) as { diagnostics?: readonly Diagnostic[] };
  return Array.isArray(diagnostics) ? diagnostics : undefined;
}

export function errorsOf(diagnostics: readonly Diagnostic[], nameOf: (file: string) => string): readonly TheirError[] {
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ summary, detail = "", range }) => ({
      message: oneLine(detail === "" ? summary : `${summary}: ${detail}`),
      ...(range && { file: nameOf(range.filename), line: range.start.line }),
    }));
}

/** It says that something has to be fetched first, nothing about the configuration. */
export function isNotSetUp({ severity, summary }: Diagnostic): boolean {
  return severity === "warning" || NOT_SET_UP.test(summary);
}

const NOT_SET_UP =
  /^(Module not installed|Missing required provider|Required plugins are not installed|Could not load plugin|Inconsistent dependency lock file|Backend initialization required|Initialization required|Module source has changed|Module version requirements have changed|Failed to load plugin schemas)/;

/** The first error of an output for people, without its frame. */
export function wordsOf({ stderr, stdout }: Pick<Ended, "stderr" | "stdout">): string {
  const plain = `${stderr}\n${stdout}`.replace(/^[╷│╵] ?/gm, "");
  const [, first = ""] = plain.split(/^Error: /m);
  const [summary = "", ...detail] = (first.split(/\n\nTo see which modules|\nWarning: /)[0] ?? "").split(/\n\s*\n/);
  return oneLine([summary, detail.join(" ")].filter((part) => part.trim() !== "").join(": "));
}

const WIDTH = 400;

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line;
}
