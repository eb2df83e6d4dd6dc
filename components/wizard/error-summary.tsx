import { Notice } from "@/components/ui/notice";
import type { Issue } from "@/lib/json/issue";
import { englishPart } from "../words/language";
import { useLanguage, useWords } from "../words/use-words";
import { counted } from "../words/words";
import { personWords } from "./spec/person-words";
import { stepOf } from "./stack-spec";

interface ErrorSummaryProps {
  readonly issues: readonly Issue[];
  readonly onGo: (issue: Issue) => void;
}

/** The step, where the message does not begin with its name already, and what is needed there. */
export function whereAndWhat({ path, message }: Issue): string {
  const title = stepOf(path)?.title;
  const words = personWords(message);
  return title === undefined || words.startsWith(`${title}: `) ? words : `${title}, ${words}`;
}

/** Everything that keeps the stack from being built, each a way to its field. */
export default function ErrorSummary({ issues, onGo }: ErrorSummaryProps) {
  const { review } = useWords();
  const language = useLanguage();
  if (issues.length === 0) return null;
  return (
    <Notice tone="bad" role="group" aria-label={review.whatToFix} className="mb-4">
      <p className="font-medium">{counted(review.fieldsToFix, issues.length)}</p>
      <ul lang={englishPart(language)} className="mt-1 flex flex-col gap-0.5">
        {issues.map((issue) => (
          <li key={`${issue.path.join(".")} ${issue.message}`}>
            <button
              type="button"
              onClick={() => onGo(issue)}
              className="wrap-anywhere min-h-6 text-left underline decoration-line-strong underline-offset-2 hover:decoration-current"
            >
              {whereAndWhat(issue)}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
