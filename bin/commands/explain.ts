import type { ExampleFiles, RuleText } from "@/lib/lint/rule";
import { ruleTextOf, ruleTexts } from "@/lib/rules";
import { nearest } from "@/lib/text/suggest";
import { type ExitCode, OK } from "../io/exit-codes";
import { refuse } from "../io/print-issues";
import { writeJson } from "../io/print-json";

/** Prints what a rule looks for, why, and how to mend what it finds. */
export function runExplain(id: string, { json = false }: { readonly json?: boolean }): ExitCode {
  const rule = ruleTextOf(id);
  if (rule === undefined) return refuse([{ path: ["rule"], message: unknown(id), received: id }]);
  process.stdout.write(json ? writeJson(rule) : pretty(rule));
  return OK;
}

function unknown(id: string): string {
  const near = nearest(
    id,
    ruleTexts.map((rule) => rule.id),
  );
  return `rule: received ${JSON.stringify(id)}, expected the id of a rule${near === undefined ? "" : ` (such as ${near})`}; stackwright rules lists them`;
}

function pretty({
  id,
  severity,
  class: failure,
  invalid,
  summary,
  why,
  howToFix,
  references,
  examples,
  elsewhere,
}: RuleText): string {
  const [bad] = examples.bad;
  const facts = [severity, failure, invalid && "terraform validate refuses it"].filter(Boolean).join(", ");
  return [
    `${id} (${facts})`,
    `${summary}`,
    `Why: ${why}`,
    `How to fix: ${howToFix}`,
    ...(bad ? [`Fires here: ${bad.title}\n\n${textOf(bad.files)}`] : []),
    ...(bad?.fixed ? [`Mended by --fix:\n\n${textOf(bad.fixed)}`] : []),
    ...(references.length > 0 ? [references.map(({ title, url }) => `${title}: ${url}`).join("\n")] : []),
    ...(elsewhere ? [`Other scanners: ${elsewhere.join(", ")}`] : []),
    `Silence it: # stackwright:ignore ${id} <reason>, or --severity ${id}=off`,
  ]
    .join("\n\n")
    .concat("\n");
}

function textOf(files: ExampleFiles): string {
  const texts = typeof files === "string" ? [files] : Object.entries(files).map(([path, text]) => `# ${path}\n${text}`);
  return texts
    .join("\n")
    .trimEnd()
    .replace(/^(?=.)/gm, "  ");
}
