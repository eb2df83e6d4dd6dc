import { type GivenFile, proseOf, sourcesIn } from "@/lib/intake";
import {
  haveTwins,
  isInNeverMade,
  loadModules,
  type Major,
  type Module,
  type ModuleFile,
  modulesAside,
  type Present,
  type SourceFile,
  withoutTofu,
} from "@/lib/terraform";
import { type NotJudged, notJudged } from "@/lib/validity/not-judged";
import { answerFindings, answerIsRead } from "./answer-is-read";
import { applySuppressions } from "./apply-suppressions";
import { evaluationIsBounded, exhaustionFindings } from "./evaluation-is-bounded";
import type { Finding, Severity } from "./finding";
import { type Hint, hintsIn, withHints } from "./hints";
import { inOrder } from "./in-order";
import { nativeFixes } from "./native-fixes";
import { type Profile, profileOf, weightUnder } from "./profile";
import type { Problem, Rule, RuleText } from "./rule";
import { type Judged, judgedBy, ruleRan } from "./rule-ran";
import type { Severities, SeverityLevel } from "./severities";
import { suppression } from "./suppression";
import { suppressionsIn } from "./suppression-comments";
import { suppressionFindings } from "./suppression-findings";
import { withOpenTofu } from "./twins";
import { weighed, withoutBeside } from "./weighed";

export interface LintOptions {
  /** Variables that a provider file outside the given files declares. */
  readonly owned?: readonly string[];
  /** Per rule id; "off" silences a rule. */
  readonly severities?: Severities;
  /** By what is judged; without it, what is there says so. */
  readonly profile?: Profile | undefined;
  /** What is looked for. */
  readonly rules: readonly Rule[];
  /** Everything that comments may name, whether or not it runs; without it, what runs. */
  readonly known?: readonly RuleText[];
  /** `YYYY-MM-DD`, for suppressions with `until`; without it none expires. */
  readonly today?: string;
  /** Answers the same object for the same text again; see `createLinter`. */
  readonly readFile?: (file: SourceFile) => ModuleFile;
  /** Asks what changes with this major of the AWS provider: what is found under it and not under the one before. */
  readonly upgradeTo?: Major | undefined;
  /** Tells whether files that the configuration reads are there; without it nobody can say. */
  readonly present?: Present | undefined;
  /** Hears how many modules of how many were judged, before each. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
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
  /** By what they were judged. */
  readonly profile: Profile;
  /** What is taken as it is, because what it means is not known here. */
  readonly notJudged: readonly NotJudged[];
}

/** Findings sorted by file and line, without duplicates. Never throws: a rule that does is a finding itself. */
export function lint(files: readonly GivenFile[], options: LintOptions): readonly Finding[] {
  return lintDetailed(files, options).findings;
}

/** As `lint`, with what was suppressed and why. */
export function lintDetailed(files: readonly GivenFile[], options: LintOptions): LintResult {
  if (!haveTwins(files)) return judgeUpgrade(files, options);
  const forTerraform = judgeUpgrade(withoutTofu(files), options);
  return withOpenTofu(forTerraform, judgeUpgrade(files, options));
}

function judgeUpgrade(files: readonly GivenFile[], options: LintOptions): LintResult {
  const result = judge(files, options);
  if (options.upgradeTo !== 6) return result;
  const known = new Set(judge(files, { ...options, upgradeTo: 5 }).findings.map(placeOf));
  return { ...result, findings: result.findings.filter((finding) => !known.has(placeOf(finding))) };
}

function placeOf({ rule, file, range: { start } }: Finding): string {
  return `${rule}\0${file}\0${start.line}\0${start.column}`;
}

function judge(files: readonly GivenFile[], given: LintOptions): LintResult {
  const modules = loadModules(sourcesIn(files), given);
  const profile = given.profile ?? profileOf(modules);
  const options = { ...given, profile };
  const aside = modulesAside(modules);
  const active = options.rules.filter((rule) => options.severities?.[rule.id] !== "off");
  const written = modules.flatMap((module) => [...module.writtenFiles, ...module.testFiles]);
  const hints = written.flatMap((file) => hintsIn(file, knownTo(options)));
  const met = [
    ...documentFindings(files, active, options),
    ...modules.flatMap((module, at) => {
      options.onProgress?.(at, modules.length);
      return weighed(findingsIn(module, active, options), aside.has(module));
    }),
  ];
  const found = hints.length === 0 ? met : withHints(met, hints);
  const suppressions = written.flatMap(suppressionsIn);
  const { findings, suppressed, used } = applySuppressions(suppressions, found, options.today);
  const stale = suppressionFindings({ suppressions, used, active, known: knownTo(options), ...options });
  return {
    findings: withoutBeside(inOrder([...findings, ...stale]), files),
    suppressed,
    hints,
    profile,
    notJudged: notJudged(modules),
  };
}

/** What the engine finds itself. */
export const engineTexts: readonly RuleText[] = [suppression, answerIsRead, evaluationIsBounded, ruleRan];

/** Everything that comments may name: rules, and the engine's own findings. */
export function knownTo({ rules, known }: LintOptions): readonly RuleText[] {
  return known ?? [...rules, ...engineTexts];
}

/** What is said of documents: of their prose, and of what in them was read. */
function documentFindings(
  files: readonly GivenFile[],
  active: readonly Rule[],
  options: LintOptions,
): readonly Finding[] {
  const { severities } = options;
  const documents = files.filter(({ markdown }) => markdown);
  const read = severities?.[answerIsRead.id] ?? answerIsRead.severity;
  const thoughts = documents.flatMap(({ path, text }) =>
    active.flatMap((rule) =>
      [...(rule.checkProse?.(path, proseOf(text)) ?? [])].map((problem) => findingOf(rule, problem, options)),
    ),
  );
  return read === "off" ? thoughts : [...thoughts, ...answerFindings(documents, read)];
}

function levelOf(level: SeverityLevel | undefined): Severity | undefined {
  return level === "off" ? undefined : level;
}

/** All rules first: only then is it known what could not be evaluated. */
function findingsIn(module: Module, active: readonly Rule[], options: LintOptions): readonly Finding[] {
  const { severities } = options;
  const ran = severities?.[ruleRan.id] ?? ruleRan.severity;
  const found = active.flatMap((rule) =>
    findingsOf(rule, madeOnly(rule, module, judgedBy(rule, module, ran)), options),
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

function findingsOf(rule: Rule, { problems, failures }: Judged, given: LintOptions): readonly Finding[] {
  return [...problems.map((problem) => findingOf(rule, problem, given)), ...failures];
}

function findingOf(rule: Rule, problem: Problem, { severities, profile }: LintOptions): Finding {
  return {
    rule: rule.id,
    class: rule.class,
    severity: levelOf(severities?.[rule.id]) ?? problem.severity ?? weightUnder(profile, rule),
    invalid: rule.invalid ?? false,
    message: problem.message,
    file: problem.file,
    range: problem.range,
    fixes: nativeFixes(problem.fixes),
  };
}
