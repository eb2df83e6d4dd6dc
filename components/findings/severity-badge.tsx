import { Badge } from "@/components/ui/badge";
import type { Severity } from "@/lib/lint/finding";

const tones = { critical: "worst", high: "bad", medium: "warn", low: "plain" } as const;

/** How bad a finding is, in words and colour. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  return (
    <Badge tone={tones[severity]} className="min-w-14 justify-center">
      {severity}
    </Badge>
  );
}
