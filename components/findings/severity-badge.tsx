import { Badge } from "@/components/ui/badge";
import type { Severity } from "@/lib/lint/finding";

const tones = { critical: "worst", high: "bad", medium: "warn", low: "plain" } as const;

interface SeverityBadgeProps {
  readonly severity: Severity;
  /** The word for it, in the language of the page. */
  readonly word: string;
}

/** How bad a finding is, in words and colour. */
export function SeverityBadge({ severity, word }: SeverityBadgeProps) {
  return (
    <Badge tone={tones[severity]} className="min-w-14 justify-center">
      {word}
    </Badge>
  );
}
