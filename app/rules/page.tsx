import type { Metadata } from "next";
import { RuleBrowser } from "@/components/rules/rule-browser";
import { rules } from "@/lib/lint";

export const metadata: Metadata = { title: "Rules" };

const summaries = rules.map(({ id, class: failure, severity, invalid = false, summary }) => {
  return { id, class: failure, severity, invalid, summary };
});

/** Every rule of the linter. */
export default function RulesPage() {
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-3xl px-4 py-6">
        <h1 className="font-semibold text-lg">Rules</h1>
        <p className="mt-1 mb-4 text-ink-soft">What the linter looks for in any Terraform.</p>
        <RuleBrowser rules={summaries} />
      </div>
    </div>
  );
}
