import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RulePage } from "@/components/rules/rule-page";
import { spokenRule } from "@/components/words/spoken-rules";
import { ruleTextOf } from "@/lib/rules";
import { requestLanguage } from "../../language";
import { ruleWordsOf, wordsOf } from "../../words-of";

interface PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

/** The page's title is the rule's id. */
export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await params).id };
}

/** One rule: what it finds, why that matters, and how to mend it. */
export default async function RuleRoute({ params }: PageProps) {
  const { id } = await params;
  const rule = ruleTextOf(id);
  if (!rule) notFound();
  const language = await requestLanguage();
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto">
      <RulePage rule={spokenRule(rule, ruleWordsOf(language))} language={language} words={wordsOf(language)} />
    </div>
  );
}
