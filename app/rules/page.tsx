import type { Metadata } from "next";
import { RuleBrowser } from "@/components/rules/rule-browser";
import { MarkedText } from "@/components/ui/marked-text";
import { ruleTexts } from "@/lib/rules";
import { requestLanguage } from "../language";
import { wordsOf } from "../words-of";

export async function generateMetadata(): Promise<Metadata> {
  return { title: wordsOf(await requestLanguage()).frame.rules };
}

const summaries = ruleTexts.map(({ id, class: failure, severity, invalid = false, summary }) => {
  return { id, class: failure, severity, invalid, summary };
});

/** Every rule of the linter. */
export default async function RulesPage() {
  const { frame, pages } = wordsOf(await requestLanguage());
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-5xl px-4 py-6 wide:px-6">
        <h1 className="font-semibold text-lg">{frame.rules}</h1>
        <p className="mt-1 mb-2 max-w-prose text-ink-soft">
          <MarkedText text={pages.rules.lead} />
        </p>
        <RuleBrowser rules={summaries} />
      </div>
    </div>
  );
}
