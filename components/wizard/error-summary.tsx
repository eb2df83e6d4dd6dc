import { Notice } from "@/components/ui/notice";
import type { Issue } from "@/lib/json/issue";
import { useWords } from "../words/use-words";
import { counted } from "../words/words";
import { useIssueWords } from "./issue-words";

interface ErrorSummaryProps {
  readonly issues: readonly Issue[];
  readonly onGo: (issue: Issue) => void;
}

/** Everything that keeps the stack from being built, each a way to its field. */
export default function ErrorSummary({ issues, onGo }: ErrorSummaryProps) {
  const { review } = useWords();
  const wordsOf = useIssueWords();
  if (issues.length === 0) return null;
  return (
    <Notice tone="bad" role="group" aria-label={review.whatToFix} className="mb-4">
      <p className="font-medium">{counted(review.fieldsToFix, issues.length)}</p>
      <ul className="mt-1 flex flex-col gap-0.5">
        {issues.map((issue) => (
          <li key={`${issue.path.join(".")} ${issue.message}`}>
            <button
              type="button"
              onClick={() => onGo(issue)}
              className="wrap-anywhere min-h-6 text-left underline decoration-line-strong underline-offset-2 hover:decoration-current"
            >
              {wordsOf(issue)}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
