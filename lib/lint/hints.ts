import type { Comment } from "@/lib/hcl";
import { grouped } from "@/lib/memory/grouped";
import type { ModuleFile } from "@/lib/terraform";
import type { Finding, Span } from "./finding";
import { itemsFrom } from "./items-from";
import { type RuleText, spanOf } from "./rule";
import { heldLines } from "./suppression-comments";

/** A comment that tells another scanner to skip something. It suppresses nothing here: a finding there says that it was met. */
export interface Hint {
  /** As written: `checkov:skip=CKV_AWS_115`. */
  readonly text: string;
  readonly reason: string;
  /** Our rules that look for the same; empty when there is none. */
  readonly rules: readonly string[];
  readonly file: string;
  readonly range: Span;
  readonly firstLine: number;
  readonly lastLine: number;
}

/**
 * https://www.checkov.io/2.Basics/Suppressing%20and%20Skipping%20Policies.html
 * https://trivy.dev/latest/docs/configuration/filtering/#by-inline-comments
 * https://github.com/terraform-linters/tflint/blob/master/docs/user-guide/annotations.md
 */
const FORMS: readonly RegExp[] = [
  /\bcheckov:skip=\s*(?<ids>[A-Z0-9_]+)\s*(?::\s*(?<reason>.*))?/,
  /\b(?:trivy|tfsec):ignore:(?<ids>[\w-]+)\s*(?<reason>.*)/,
  /\btflint-ignore:\s*(?<ids>[\w-]+(?:\s*,\s*[\w-]+)*)\s*(?:#\s*(?<reason>.*))?/,
];
const ANY = /checkov:skip|(?:trivy|tfsec):ignore|tflint-ignore:/;

/** Every such comment of a file, with those of the rules that look for the same. */
export function hintsIn(file: ModuleFile, rules: readonly RuleText[]): readonly Hint[] {
  if (!ANY.test(file.text)) return [];
  const lines = file.text.split("\n");
  const behind = rulesBehind(rules);
  return file.parsed.comments.flatMap((comment) => read(file, lines, comment, behind));
}

function read(
  file: ModuleFile,
  lines: readonly string[],
  { text, range }: Comment,
  behind: ReadonlyMap<string, readonly string[]>,
): readonly Hint[] {
  const form = FORMS.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  const { ids = "", reason = "" } = form?.groups ?? {};
  if (!form || !range) return [];
  const said = ids.split(",").map((id) => id.trim());
  return [
    {
      text: form[0].slice(0, form[0].indexOf(said.at(-1) ?? "") + (said.at(-1)?.length ?? 0)),
      reason: reason.replaceAll('"', "").trim(),
      rules: [...new Set(said.flatMap((id) => behind.get(id.toUpperCase()) ?? []))],
      file: file.path,
      range: spanOf(range),
      ...(blockAround(file, range.start.line) ?? heldLines(file, lines, range)),
    },
  ];
}

/** The rules that look for what another scanner has under an id, by that id. */
function rulesBehind(rules: readonly RuleText[]): ReadonlyMap<string, readonly string[]> {
  const names = ({ elsewhere = [] }: RuleText) => new Set(elsewhere.map((known) => known.toUpperCase()));
  return grouped(rules.flatMap((rule) => [...names(rule)].map((theirs) => [theirs, rule.id] as const)));
}

/** A comment inside a block at the top of a file speaks of all of it. */
function blockAround({ parsed }: ModuleFile, line: number) {
  for (const { kind, range } of itemsFrom(parsed.body, line)) {
    if (!range || range.start.line >= line) return undefined;
    if (kind === "block") return { firstLine: range.start.line, lastLine: range.end.line };
  }
  return undefined;
}

/** Says in findings where another scanner is told to skip them. */
export function withHints(findings: readonly Finding[], hints: readonly Hint[]): readonly Finding[] {
  const known = grouped(hints.flatMap((hint) => hint.rules.map((rule) => [`${rule}\0${hint.file}`, hint] as const)));
  return findings.map((finding) => withHint(finding, known.get(`${finding.rule}\0${finding.file}`) ?? []));
}

function withHint(finding: Finding, hints: readonly Hint[]): Finding {
  const { line } = finding.range.start;
  const hint = hints.find(({ firstLine, lastLine }) => line >= firstLine && line <= lastLine);
  if (!hint) return finding;
  const reason = hint.reason === "" ? "no reason given" : hint.reason;
  return { ...finding, message: `${finding.message} (another scanner is told to skip it: ${hint.text}, ${reason})` };
}
