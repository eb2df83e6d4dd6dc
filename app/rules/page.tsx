import type { Metadata } from "next";
import { RuleBrowser } from "@/components/rules/rule-browser";
import { MarkedText } from "@/components/ui/marked-text";
import type { Language } from "@/components/words/language";
import { spokenRule } from "@/components/words/spoken-rules";
import { ruleTexts } from "@/lib/rules";
import { requestLanguage } from "../language";
import { ruleWordsOf, wordsOf } from "../words-of";

export async function generateMetadata(): Promise<Metadata> {
  return { title: wordsOf(await requestLanguage()).frame.rules };
}

const summariesIn = (language: Language) =>
  ruleTexts.map((rule) => {
    const { id, class: failure, severity, invalid = false, summary, lang } = spokenRule(rule, ruleWordsOf(language));
    return { id, class: failure, severity, invalid, summary, lang };
  });

/** Every rule of the linter. */
export default async function RulesPage() {
  const language = await requestLanguage();
  const { frame, pages } = wordsOf(language);
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-5xl px-4 py-6 wide:px-6">
        <h1 className="font-semibold text-lg">{frame.rules}</h1>
        <p className="mt-1 mb-2 max-w-prose text-ink-soft">
          <MarkedText text={pages.rules.lead} />
        </p>
        <RuleBrowser rules={summariesIn(language)} />
      </div>
    </div>
  );
}
