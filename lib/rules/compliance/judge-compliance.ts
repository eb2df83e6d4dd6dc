import { sourcesIn } from "@/lib/intake";
import type { FailureClass, Finding } from "@/lib/lint";
import type { Compliance, Report } from "@/lib/lint/report";
import { loadModules } from "@/lib/terraform";
import { type Requirement, requirements } from "./requirements";
import { type StackFacts, stackFacts } from "./stack-facts";

/** Judges each requirement by the findings and by what the files hold. */
export function judgeCompliance({ files, findings }: Pick<Report, "files" | "findings">): readonly Compliance[] {
  const facts = stackFacts(loadModules(sourcesIn(files)));
  return requirements.map((requirement) => judge(requirement, findings, facts));
}

function judge(requirement: Requirement, findings: readonly Finding[], facts: StackFacts): Compliance {
  const met = requirement.needs.map(({ evidence }) => evidence(facts));
  const missing = requirement.needs.filter((_, at) => met[at] === undefined).map(({ expected }) => expected);
  const failing = findings.filter((finding) => isFailure(finding, requirement));
  const weakening = findings.filter((finding) => isWeakness(finding, requirement, facts));
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

function isFailure(
  finding: Finding,
  { failedBy = [], failsOnInvalid = false, about = () => true }: Requirement,
): boolean {
  return (isOf(finding, failedBy) && about(finding)) || (failsOnInvalid && finding.invalid);
}

function isWeakness(finding: Finding, { weakenedBy = [], types }: Requirement, facts: StackFacts): boolean {
  if (isOf(finding, weakenedBy)) return true;
  if (finding.class !== null || finding.severity === "low" || !types) return false;
  return types.test(facts.typeAt(finding) ?? "");
}

function isOf(finding: Finding, classes: readonly FailureClass[]): boolean {
  return finding.class !== null && classes.includes(finding.class);
}

function describe(findings: readonly Finding[]): readonly string[] {
  const shown = findings.slice(0, 2).map(({ message, file, range }) => `${message} (${file}:${range.start.line})`);
  return findings.length > 2 ? [...shown, `${findings.length - 2} more`] : shown;
}
