import { type GivenFile, sourcesIn } from "@/lib/intake";
import {
  isInNeverMade,
  loadModules,
  type Module,
  type ModuleFile,
  modulesAside,
  type Present,
  type SourceFile,
} from "@/lib/terraform";
import { evaluationIsBounded, exhaustionFindings } from "./evaluation-is-bounded";
import type { Finding, Severity } from "./finding";
import { type Hint, hintsIn, withHint } from "./hints";
import type { Problem, Rule, RuleText } from "./rule";
import { type Judged, judgedBy, ruleRan } from "./rule-ran";
import type { Severities, SeverityLevel } from "./severities";
import { suppression } from "./suppression";
import { holdsFor, type Suppression, suppressionsIn } from "./suppression-comments";
import { suppressionFindings } from "./suppression-findings";

export interface LintOptions {
  /** Variables that a provider file outside the given files declares. */
  readonly owned?: readonly string[];
  /** Per rule id; "off" silences a rule. */
  readonly severities?: Severities;
  /** What is looked for. */
  readonly rules: readonly Rule[];
  /** Everything that comments may name, whether or not it runs; without it, what runs. */
  readonly known?: readonly RuleText[];
  /** `YYYY-MM-DD`, for suppressions with `until`; without it none expires. */
  readonly today?: string;
  /** Answers the same object for the same text again; see `createLinter`. */
  readonly readFile?: (file: SourceFile) => ModuleFile;
  /** Tells whether files that the configuration reads are there; without it nobody can say. */
  readonly present?: Present | undefined;
}

export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
}

export interface LintResult {
  readonly findings: readonly Finding[];
  /** Findings that a `# stackwright:ignore <rule> <reason>` comment took out. */
  readonly suppressed: readonly Suppressed[];
  /** Comments that tell other scanners what to skip. */
  readonly hints: readonly Hint[];
}

/** Findings sorted by file and line, without duplicates. Never throws: a rule that does is a finding itself. */
export function lint(files: readonly GivenFile[], options: LintOptions): readonly Finding[] {
  return lintDetailed(files, options).findings;
}

/** As `lint`, with what was suppressed and why. */
export function lintDetailed(files: readonly GivenFile[], options: LintOptions): LintResult {
  const modules = loadModules(sourcesIn(files), options);
  const aside = modulesAside(modules);
  const active = options.rules.filter((rule) => options.severities?.[rule.id] !== "off");
  const written = modules.flatMap((module) => module.writtenFiles);
  const hints = written.flatMap((file) => hintsIn(file, knownTo(options)));
  const found = modules
    .flatMap((module) => weighed(findingsIn(module, active, options), aside.has(module)))
    .map((finding) => (hints.length === 0 ? finding : withHint(finding, hints)));
  const suppressions = written.flatMap(suppressionsIn);
  const { findings, suppressed, used } = apply(suppressions, found, options.today);
  const stale = suppressionFindings({ suppressions, used, active, known: knownTo(options), ...options });
  return { findings: sorted(unique([...findings, ...stale])), suppressed, hints };
}

/** What is invalid in a folder that Terraform does not come to leaves the rest valid. */
function weighed(findings: readonly Finding[], isAside: boolean): readonly Finding[] {
  if (!isAside) return findings;
  return findings.map((finding) =>
    finding.invalid
      ? {
          ...finding,
          invalid: false,
          severity: "medium",
          message: `${finding.message} (in a folder that no module calls)`,
        }
      : finding,
  );
}

/** What the engine finds itself. */
export const engineTexts: readonly RuleText[] = [suppression, evaluationIsBounded, ruleRan];

/** Everything that comments may name: rules, and the engine's own findings. */
export function knownTo({ rules, known }: LintOptions): readonly RuleText[] {
  return known ?? [...rules, ...engineTexts];
}

/** All rules first: only then is it known what could not be evaluated. */
function findingsIn(module: Module, active: readonly Rule[], { severities }: LintOptions): readonly Finding[] {
  const ran = severities?.[ruleRan.id] ?? ruleRan.severity;
  const found = active.flatMap((rule) =>
    findingsOf(rule, madeOnly(rule, module, judgedBy(rule, module, ran)), severities?.[rule.id]),
  );
  const bounded = severities?.[evaluationIsBounded.id] ?? evaluationIsBounded.severity;
  return bounded === "off" ? found : [...found, ...exhaustionFindings(module, bounded)];
}

/** Practice is judged where something is made; what is invalid, or wrong as a text, is so everywhere. */
function madeOnly({ invalid, ofText }: Rule, module: Module, judged: Judged): Judged {
  if (invalid || ofText || judged.problems.length === 0) return judged;
  return {
    ...judged,
    problems: judged.problems.filter(({ file, range }) => !isInNeverMade(module, file, range.start)),
  };
}

function findingsOf(rule: Rule, { problems, failures }: Judged, level: SeverityLevel | undefined): readonly Finding[] {
  const fixed = level === "off" ? undefined : level;
  return [...problems.map((problem) => findingOf(rule, problem, fixed)), ...failures];
}

function findingOf(rule: Rule, problem: Problem, override: Severity | undefined): Finding {
  return {
    rule: rule.id,
    class: rule.class,
    severity: override ?? problem.severity ?? rule.severity,
    invalid: rule.invalid ?? false,
    message: problem.message,
    file: problem.file,
    range: problem.range,
    fixes: problem.fixes ?? [],
  };
}

function apply(suppressions: readonly Suppression[], found: readonly Finding[], today: string | undefined) {
  const used = new Set<Suppression>();
  const suppressed: Suppressed[] = [];
  const findings = found.filter((finding) => {
    const suppression = suppressions.find((candidate) => holdsFor(candidate, finding, today));
    if (!suppression) return true;
    used.add(suppression);
    suppressed.push({ finding, reason: suppression.reason });
    return false;
  });
  return { findings, suppressed, used };
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const { line, column } = finding.range.start;
    const key = `${finding.rule}\0${finding.file}\0${line}\0${column}\0${finding.message}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
