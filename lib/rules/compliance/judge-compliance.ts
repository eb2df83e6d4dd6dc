import { sourcesIn } from "@/lib/intake";
import type { FailureClass, Finding } from "@/lib/lint";
import type { Compliance, Report } from "@/lib/lint/report";
import { loadModules } from "@/lib/terraform";
import { type Requirement, requirements } from "./requirements";
import { type StackFacts, stackFacts } from "./stack-facts";

/** Judges each requirement by the findings and by what the files hold. */
export function judgeCompliance({ files, findings }: Pick<Report, "files" | "findings">): readonly Compliance[] {
  const facts = stackFacts(loadModules(sourcesIn(files)));
  const given = sorted(findings, facts);
  return requirements.map((requirement) => judge(requirement, given, facts));
}

/** What most requirements need not look through: there may be a hundred thousand. */
interface Sorted {
  readonly findings: readonly Finding[];
  readonly classes: ReadonlySet<FailureClass | null>;
  readonly isAnyInvalid: boolean;
  /** The types of what is practice and weighs something. */
  readonly types: ReadonlyMap<Finding, string>;
}

function sorted(findings: readonly Finding[], facts: StackFacts): Sorted {
  const weighing = findings.filter((finding) => finding.class === null && finding.severity !== "low");
  return {
    findings,
    classes: new Set(findings.map((finding) => finding.class)),
    isAnyInvalid: findings.some(({ invalid }) => invalid),
    types: new Map(weighing.map((finding) => [finding, facts.typeAt(finding) ?? ""])),
  };
}

function judge(requirement: Requirement, given: Sorted, facts: StackFacts): Compliance {
  const met = requirement.needs.map(({ evidence }) => evidence(facts));
  const missing = requirement.needs.filter((_, at) => met[at] === undefined).map(({ expected }) => expected);
  const failing = failingOf(requirement, given);
  const weakening = weakeningOf(requirement, given);
  const isEmpty = missing.length === requirement.needs.length;
  const status =
    isEmpty || failing.length > 0 ? "FAIL" : missing.length > 0 || weakening.length > 0 ? "PARTIAL" : "PASS";
  const blame = [
    ...(missing.length > 0 ? [`missing: ${missing.join(", ")}`] : []),
    ...describe([...failing, ...weakening]),
  ];
  const evidence = status === "PASS" ? met.filter((found) => found !== undefined).join(", ") : blame.join("; ");
  return { requirement: requirement.title, status, evidence };
}

function failingOf(
  { failedBy = [], failsOnInvalid = false, about = () => true }: Requirement,
  { findings, classes, isAnyInvalid }: Sorted,
): readonly Finding[] {
  if (!failedBy.some((one) => classes.has(one)) && !(failsOnInvalid && isAnyInvalid)) return [];
  return findings.filter(
    (finding) => (isOf(finding, failedBy) && about(finding)) || (failsOnInvalid && finding.invalid),
  );
}

function weakeningOf(
  { weakenedBy = [], types: wanted }: Requirement,
  { findings, classes, types }: Sorted,
): readonly Finding[] {
  if (!weakenedBy.some((one) => classes.has(one)) && !(wanted && types.size > 0)) return [];
  return findings.filter((finding) => {
    if (isOf(finding, weakenedBy)) return true;
    const type = wanted && types.get(finding);
    return type !== undefined && wanted?.test(type);
  });
}

function isOf(finding: Finding, classes: readonly FailureClass[]): boolean {
  return finding.class !== null && classes.includes(finding.class);
}

function describe(findings: readonly Finding[]): readonly string[] {
  const shown = findings.slice(0, 2).map(({ message, file, range }) => `${message} (${file}:${range.start.line})`);
  return findings.length > 2 ? [...shown, `${findings.length - 2} more`] : shown;
}
