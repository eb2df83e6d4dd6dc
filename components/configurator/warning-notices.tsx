import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { StackConfig } from "@/generators/config/stack";
import { warningsOf } from "@/generators/config/warnings";
import type { Issue } from "@/lib/json/issue";
import { WarningWays } from "../wizard/fields/warning-ways";
import { stepOf } from "../wizard/stack-spec";
import { englishPart } from "../words/language";
import { useLanguage, useWords } from "../words/use-words";

interface WarningNoticesProps {
  readonly config: StackConfig;
  readonly step: string;
  readonly onGo: (issue: Issue) => void;
}

/** What of a step is valid and still not what anybody wants to run; stays until it is mended, and leads to its field. */
export default function WarningNotices({ config, step, onGo }: WarningNoticesProps) {
  const { review } = useWords();
  const language = useLanguage();
  const shown = warningsOf(config).filter(({ path }) => stepOf(path)?.key === step);
  return shown.map(({ path, message }) => (
    <Notice key={message} tone="warn" role="note" aria-label={review.before} className="mb-4">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2">
        <p lang={englishPart(language)} className="min-w-48 flex-1">
          {message}.
        </p>
        <WarningWays
          config={config}
          warning={{ path, message }}
          onTaken={() => onGo({ path, message, received: null })}
        />
        <Button size="small" onClick={() => onGo({ path, message, received: null })}>
          {review.changeIt}
        </Button>
      </div>
    </Notice>
  ));
}
