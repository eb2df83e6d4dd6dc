import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { StackConfig } from "@/generators/config/stack";
import { warningsOf } from "@/generators/config/warnings";
import type { Issue } from "@/lib/json/issue";

interface WarningNoticesProps {
  readonly config: StackConfig;
  readonly onGo: (issue: Issue) => void;
}

/** What is valid and still not what anybody wants to run; stays until it is mended, and leads to its field. */
export default function WarningNotices({ config, onGo }: WarningNoticesProps) {
  return warningsOf(config).map(({ path, message }) => (
    <Notice key={message} tone="warn" role="note" aria-label="Before you deploy" className="mb-4">
      <p>{message}.</p>
      <Button kind="outline" size="small" className="mt-2" onClick={() => onGo({ path, message, received: null })}>
        Change it
      </Button>
    </Notice>
  ));
}
