import type { Metadata } from "next";
import { RuleBrowser } from "@/components/rules/rule-browser";
import { ruleTexts } from "@/lib/rules";

export const metadata: Metadata = { title: "Rules" };

const summaries = ruleTexts.map(({ id, class: failure, severity, invalid = false, summary }) => {
  return { id, class: failure, severity, invalid, summary };
});

/** Every rule of the linter. */
export default function RulesPage() {
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-5xl px-4 py-6 wide:px-6">
        <h1 className="font-semibold text-lg">Rules</h1>
        <p className="mt-1 mb-2 max-w-prose text-ink-soft">
          What the linter looks for in any Terraform. Each weighs what you say it does:{" "}
          <code className="code wrap-anywhere">stackwright lint --severity rule=level</code>, or{" "}
          <code className="code">severities</code> in the API; a comment with a reason takes one finding out.
        </p>
        <RuleBrowser rules={summaries} />
      </div>
    </div>
  );
}
