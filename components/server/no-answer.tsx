import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

interface NoAnswerProps {
  readonly reason: string;
  /** What there is not, because of that. */
  readonly words?: string;
  readonly className?: string;
  readonly onRetry: () => void;
}

/** Stands where an answer of the server would: why there is none, and a way to ask again. */
export function NoAnswer({ reason, words = "What you typed is kept.", className, onRetry }: NoAnswerProps) {
  return (
    <Notice tone="bad" role="alert" className={className}>
      <div className="flex flex-wrap items-center gap-2">
        <p className="wrap-anywhere min-w-0 flex-1">
          {reason} {words}
        </p>
        <Button size="small" onClick={onRetry}>
          Try again
        </Button>
      </div>
    </Notice>
  );
}
