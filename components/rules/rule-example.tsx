import { CircleCheck, CircleX } from "lucide-react";
import type { Finding, RuleText } from "@/lib/lint";
import type { Example, ExampleFiles } from "@/lib/lint/rule";
import { findingsOf } from "@/lib/rules";
import { CodeLines } from "../editor/code-lines";

interface RuleExampleProps {
  /** Whether the rule finds something in it. */
  readonly isFound?: boolean;
  /** The word for that. */
  readonly kind: string;
  readonly rule: RuleText;
  readonly example: Example;
  /** The language of its title, where that is not the page's. */
  readonly lang: "en" | undefined;
}

const filesOf = (files: ExampleFiles) =>
  typeof files === "string"
    ? [{ path: "main.tf", text: files }]
    : Object.entries(files).map(([path, text]) => ({ path, text }));

/** A piece of Terraform that a rule finds or accepts, with the lines at which it really fires. */
export function RuleExample({ isFound = false, kind, rule, example, lang }: RuleExampleProps) {
  const Icon = isFound ? CircleX : CircleCheck;
  const files = filesOf(example.files);
  const findings = findingsOf(rule, files, { owned: example.owned ?? [], upgradeTo: example.upgradeTo });
  return (
    <section className="mb-4 overflow-hidden rounded-lg border bg-surface shadow-e1">
      <h2 className="flex items-center gap-2 border-b bg-sunken px-3 py-1.5 text-sm">
        <Icon aria-hidden className={isFound ? "size-4 shrink-0 text-bad" : "size-4 shrink-0 text-good"} />
        <span className="text-ink-faint">{kind}:</span> <span lang={lang}>{example.title}</span>
      </h2>
      {files.map((file) => (
        <ExampleFile key={file.path} title={example.title} named={files.length > 1} findings={findings} {...file} />
      ))}
    </section>
  );
}

interface ExampleFileProps {
  readonly title: string;
  readonly named: boolean;
  readonly findings: readonly Finding[];
  readonly path: string;
  readonly text: string;
}

function ExampleFile({ title, named, findings, path, text }: ExampleFileProps) {
  const lines = findings.filter(({ file }) => file === path).map(({ range }) => range.start.line);
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
      aria-label={`${title}, ${path}`}
      className="overflow-x-auto border-t -outline-offset-2 first-of-type:border-t-0"
    >
      {named && <p className="code px-3 pt-2 text-ink-faint">{path}</p>}
      <CodeLines path={path} text={text} lookOf={(line) => (lines.includes(line) ? "line-found" : "")} />
    </section>
  );
}
