import { CircleCheck, CircleX } from "lucide-react";
import type { ExampleFiles } from "@/lib/lint/rule";
import { CodeLines } from "../editor/code-lines";

interface RuleExampleProps {
  readonly kind: "Finds" | "Accepts";
  readonly title: string;
  readonly files: ExampleFiles;
  /** 1-based lines at which the rule fires. */
  readonly lines: readonly number[];
}

/** A piece of Terraform that a rule finds or accepts. */
export function RuleExample({ kind, title, files, lines }: RuleExampleProps) {
  const Icon = kind === "Finds" ? CircleX : CircleCheck;
  const named = typeof files === "string" ? [["main.tf", files] as const] : Object.entries(files);
  return (
    <section className="mb-5 overflow-hidden rounded-lg border bg-surface">
      <h2 className="flex items-center gap-2 border-b bg-sunken px-3 py-1.5 text-sm">
        <Icon aria-hidden className={kind === "Finds" ? "size-4 shrink-0 text-bad" : "size-4 shrink-0 text-good"} />
        <span className="text-ink-faint">{kind}:</span> {title}
      </h2>
      {named.map(([path, text]) => (
        <section
          key={path}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
          tabIndex={0}
          aria-label={`${title}, ${path}`}
          className="overflow-x-auto -outline-offset-2"
        >
          <CodeLines path={path} text={text} lookOf={(line) => (lines.includes(line) ? "line-found" : "")} />
        </section>
      ))}
    </section>
  );
}
