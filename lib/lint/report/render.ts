import { toCheckstyle } from "./checkstyle";
import type { Compliance } from "./compliance";
import type { Format } from "./formats";
import { toGithub } from "./github";
import { toGitlab } from "./gitlab";
import { toJson } from "./json";
import { toJunit } from "./junit";
import { toMarkdown } from "./markdown";
import { toPretty } from "./pretty";
import type { Report } from "./report";
import { type SarifTool, toSarif } from "./sarif";

export interface RenderOptions {
  /** Who says so. */
  readonly tool: SarifTool;
  /** For a terminal. */
  readonly color: boolean;
  /** How JSON is written; a person or a file gets it indented. */
  readonly writeJson: (value: unknown) => string;
  /** How far the requirements are met; asked only where the format tells it. */
  readonly judge: (report: Report) => readonly Compliance[];
}

/** A report as text in any of the formats. */
export function render(report: Report, format: Format, { tool, color, writeJson, judge }: RenderOptions): string {
  switch (format) {
    case "json":
      return writeJson(toJson(report));
    case "sarif":
      return writeJson(toSarif(report, tool));
    case "markdown":
      return toMarkdown(report, judge(report));
    case "junit":
      return toJunit(report);
    case "checkstyle":
      return toCheckstyle(report);
    case "gitlab":
      return writeJson(toGitlab(report));
    case "github":
      return toGithub(report);
    case "pretty":
      return toPretty(report, { color });
  }
}
