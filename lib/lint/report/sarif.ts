import type { Edit, Finding, Fix, Severity, Span } from "../finding";
import type { RuleText } from "../rule";
import { fingerprints } from "./fingerprint";
import type { Report } from "./report";

export interface SarifTool {
  readonly name: string;
  readonly version: string;
}

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
};

/** GitHub sorts by it: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.0",
};

/** The findings as SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function toSarif(report: Report, tool: SarifTool) {
  const suppressed = new Map(report.suppressed.map(({ finding, reason }) => [finding, reason]));
  const findings = [...report.findings, ...suppressed.keys()];
  const marks = fingerprints(findings, report.files);
  const met = new Set(findings.map(({ rule }) => rule));
  const rules = report.rules.filter(({ id }) => met.has(id));
  const places = new Map(rules.map(({ id }, at) => [id, at]));
  const results = findings.map((finding, at) => ({
    ...resultOf(finding, places.get(finding.rule) ?? -1),
    partialFingerprints: { "stackwrightFinding/v1": marks[at] ?? "" },
    suppressions: suppressionsOf(suppressed.get(finding)),
  }));
  const driver = { name: tool.name, semanticVersion: tool.version, rules: rules.map(descriptorOf) };
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver },
        columnKind: "utf16CodeUnits",
        results,
        ...(report.profile && { properties: { profile: report.profile, ...notJudgedIn(report) } }),
      },
    ],
  };
}

function notJudgedIn({ notJudged = [] }: Report) {
  return notJudged.length > 0 ? { notJudged } : {};
}

// One suppressed result obliges all others to say that they are not: SARIF 3.27.23.
function suppressionsOf(reason: string | undefined) {
  return reason === undefined ? [] : [{ kind: "inSource", status: "accepted", justification: reason }];
}

function descriptorOf(rule: RuleText) {
  const links = rule.references.map(({ title, url }) => `[${title}](${url})`).join(", ");
  const helpUri = rule.references[0]?.url;
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: `${rule.why} ${rule.howToFix}`, markdown: `${rule.why}\n\n${rule.howToFix}\n\n${links}` },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: {
      tags: ["terraform", ...(rule.class ? [rule.class] : [])],
      "security-severity": SECURITY_SEVERITY[rule.severity],
    },
  };
}

function resultOf(finding: Finding, ruleIndex: number) {
  const fixes = finding.fixes.filter(({ edits }) => edits.length > 0);
  return {
    ruleId: finding.rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation: locationOf(finding.file), region: regionOf(finding.range) } }],
    ...(fixes.length > 0 ? { fixes: fixes.map(fixOf) } : {}),
    properties: { severity: finding.severity, class: finding.class, invalid: finding.invalid },
  };
}

function fixOf({ title, edits }: Fix) {
  const files = [...new Set(edits.map(({ file }) => file))];
  const changesOf = (file: string) => edits.filter((edit) => edit.file === file).map(replacementOf);
  const artifactChanges = files.map((file) => ({ artifactLocation: locationOf(file), replacements: changesOf(file) }));
  return { description: { text: title }, artifactChanges };
}

function replacementOf({ range, text }: Edit) {
  return { deletedRegion: regionOf(range), insertedContent: { text } };
}

// A path is no URI: spaces and the like are escaped. Half a character, which a file name may hold, cannot be.
function locationOf(file: string) {
  return {
    uri: file
      .replace(/\p{Cs}/gu, "\ufffd")
      .split("/")
      .map(encodeURIComponent)
      .join("/"),
  };
}

function regionOf({ start, end }: Span) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
