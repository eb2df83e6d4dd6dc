import type { Finding, Severity } from "../finding";
import type { Report } from "./report";

const COMMANDS: Readonly<Record<Severity, string>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "notice",
};

/**
 * The findings as commands of GitHub's runner, which shows them in the changes of a pull request.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export function toGithub({ findings }: Pick<Report, "findings">): string {
  return findings.map((finding) => `${commandOf(finding)}\n`).join("");
}

function commandOf({ rule, severity, message, file, range: { start, end } }: Finding): string {
  const places = { file, line: start.line, endLine: end.line, col: start.column, title: `stackwright: ${rule}` };
  const properties = Object.entries(places).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${properties.join(",")}::${escapeData(message)}`;
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
