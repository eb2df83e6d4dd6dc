import { Button } from "@/components/ui/button";
import type { StackConfig } from "@/generators/config/stack";
import type { ConfigWarning } from "@/generators/config/warnings";
import { useWords } from "../words/use-words";
import { WarningWays } from "./fields/warning-ways";
import { warningWords } from "./warning-words";

interface WarningNoteProps {
  readonly config: StackConfig;
  readonly warning: ConfigWarning;
  /** Where the focus goes once a way out was taken. */
  readonly onTaken: () => void;
  /** Leads to the field. */
  readonly onGo: () => void;
}

/** A warning with its ways out below it, the surest first. */
export function WarningNote({ config, warning, onTaken, onGo }: WarningNoteProps) {
  const { review, warnings } = useWords();
  return (
    <>
      <p>{warningWords(warning, config, warnings)}</p>
      <div className="mt-2 mb-0.5 flex flex-wrap gap-2">
        <WarningWays config={config} warning={warning} onTaken={onTaken} />
        <Button size="small" onClick={onGo}>
          {review.changeIt}
        </Button>
      </div>
    </>
  );
}
