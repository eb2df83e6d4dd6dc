import { type GivenFile, proseOf, sourcesIn } from "@/lib/intake";
import { isInNeverMade, isReplaced, loadModules, type Module, modulesAside } from "@/lib/terraform";
import { notJudged } from "@/lib/validity/not-judged";
import { answerFindings, answerIsRead } from "./answer-is-read";
import { applySuppressions } from "./apply-suppressions";
import { evaluationIsBounded, exhaustionFindings } from "./evaluation-is-bounded";
import type { Finding, Severity } from "./finding";
import { hintsIn, withHints } from "./hints";
import { inOrder } from "./in-order";
import type { LintOptions, LintResult } from "./lint-options";
import { nativeFixes } from "./native-fixes";
import { type Profile, profileOf, weightUnder } from "./profile";
import type { Problem, Rule, RuleText } from "./rule";
import { type Judged, judgedBy, ruleRan } from "./rule-ran";
import type { SeverityLevel } from "./severities";
import { suppression } from "./suppression";
import { suppressionsIn } from "./suppression-comments";
import { suppressionFindings } from "./suppression-findings";
import { weighed, withoutBeside } from "./weighed";

/** Files as they were read, before any module of them is judged. */
export interface Reading {
  readonly files: readonly GivenFile[];
  readonly modules: readonly Module[];
  readonly aside: ReadonlySet<Module>;
  readonly options: LintOptions & { readonly profile: Profile };
  /** The rules that are not off. */
  readonly active: readonly Rule[];
}

/** Reads the files and decides by what they are judged. */
export function readModules(files: readonly GivenFile[], given: LintOptions): Reading {
  const modules = loadModules(sourcesIn(files), given);
  const options = { ...given, profile: given.profile ?? profileOf(modules) };
  const active = options.rules.filter((rule) => options.severities?.[rule.id] !== "off");
  return { files, modules, aside: modulesAside(modules), options, active };
}

/** What is found in one module, the one at a place in the reading. Modules may be judged in any order, and anywhere. */
export function judgeModule({ modules, aside, active, options }: Reading, place: number): readonly Finding[] {
  const module = modules[place];
  return module ? weighed(findingsIn(module, active, options), aside.has(module)) : [];
}

/** All together: what was found in the modules, in their order, with what documents, comments and suppressions say to it. */
export function conclude(reading: Reading, inModules: readonly Finding[]): LintResult {
  const { files, modules, options, active } = reading;
  const written = modules.flatMap((module) => [...module.writtenFiles, ...module.testFiles]);
  const hints = written.flatMap((file) => hintsIn(file, knownTo(options)));
  const met = [...documentFindings(files, active, options), ...inModules];
  const found = hints.length === 0 ? met : withHints(met, hints);
  const suppressions = written.flatMap(suppressionsIn);
  const { findings, suppressed, used } = applySuppressions(suppressions, found, options.today);
  const stale = suppressionFindings({ suppressions, used, active, known: knownTo(options), ...options });
  return {
    findings: withoutBeside(inOrder([...findings, ...stale].map(unmendedInPart(modules))), files),
    suppressed,
    hints,
    profile: options.profile,
    notJudged: notJudged(modules),
  };
}

/** Who mends a line of a diff breaks the diff. */
function unmendedInPart(modules: readonly Module[]): (finding: Finding) => Finding {
  const parts = new Set(modules.flatMap(({ files }) => files.filter(({ isPart }) => isPart).map(({ path }) => path)));
  return (finding) => (parts.has(finding.file) ? { ...finding, fixes: [] } : finding);
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

/** Practice is judged where something is made, and as override files have it; what is invalid, or wrong as a text, is so everywhere. */
function madeOnly({ invalid, ofText, ofReplaced }: Rule, module: Module, judged: Judged): Judged {
  if (invalid || ofReplaced || judged.problems.length === 0) return judged;
  const lasting = judged.problems.filter(({ file, range }) => !isReplaced(module, file, range.start));
  const problems = ofText ? lasting : lasting.filter(({ file, range }) => !isInNeverMade(module, file, range.start));
  return { ...judged, problems };
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
