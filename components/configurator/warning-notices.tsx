import { Notice } from "@/components/ui/notice";
import type { StackConfig } from "@/generators/config/stack";
import { warningsOf } from "@/generators/config/warnings";
import type { Issue } from "@/lib/json/issue";
import { stepOf } from "../wizard/stack-spec";
import { WarningNote } from "../wizard/warning-note";
import { useWords } from "../words/use-words";

interface WarningNoticesProps {
  readonly config: StackConfig;
  readonly step: string;
  readonly onGo: (issue: Issue) => void;
}

/** What of a step is valid and still not what anybody wants to run; stays until it is mended, and leads to its field. */
export default function WarningNotices({ config, step, onGo }: WarningNoticesProps) {
  const { review } = useWords();
  const shown = warningsOf(config).filter(({ path }) => stepOf(path)?.key === step);
  return shown.map(({ path, message }) => {
    const go = () => onGo({ path, message, received: null });
    return (
      <Notice key={message} tone="warn" role="note" aria-label={review.before} className="mb-4">
        <WarningNote config={config} warning={{ path, message }} onTaken={go} onGo={go} />
      </Notice>
    );
  });
}
