import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useWords } from "../words/use-words";

interface NoAnswerProps {
  readonly reason: string;
  /** What there is not, because of that. */
  readonly words?: string;
  readonly className?: string;
  readonly onRetry: () => void;
}

/** Stands where an answer of the server would: why there is none, and a way to ask again. */
export function NoAnswer({ reason, words, className, onRetry }: NoAnswerProps) {
  const { failed } = useWords().panels;
  return (
    <Notice tone="bad" role="alert" className={className}>
      <div className="flex flex-wrap items-center gap-2">
        <p className="wrap-anywhere min-w-0 flex-1">
          {reason} {words ?? failed.kept}
        </p>
        <Button size="small" onClick={onRetry}>
          {failed.again}
        </Button>
      </div>
    </Notice>
  );
}
