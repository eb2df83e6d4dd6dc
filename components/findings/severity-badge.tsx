import { Badge } from "@/components/ui/badge";
import type { Severity } from "@/lib/lint/finding";
import { useWords } from "../words/use-words";

const tones = { critical: "worst", high: "bad", medium: "warn", low: "plain" } as const;

/** How bad a finding is, in words and colour. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const { severities } = useWords().audit;
  return (
    <Badge tone={tones[severity]} className="min-w-14 justify-center">
      {severities[severity]}
    </Badge>
  );
}
