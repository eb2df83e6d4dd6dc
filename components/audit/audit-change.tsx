import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import type { Finding } from "@/lib/lint/finding";
import { useWords } from "../words/use-words";
import { told } from "../words/words";
import { compareAudits } from "./compare-audits";

/** What has become of the first audit since: by fixes, by typing, or by files that were brought in anew. */
export function AuditChange({ findings }: { readonly findings: readonly Finding[] }) {
  const { audit: words } = useWords();
  const [first] = useState(findings);
  const { fixed, added } = compareAudits(first, findings);
  if (fixed + added === 0) return null;
  return (
    <span className="flex items-baseline gap-1.5">
      {fixed > 0 && <Badge tone="accent">{told(words.fixedSince, { count: fixed })}</Badge>}
      {added > 0 && <Badge tone="warn">{told(words.newSince, { count: added })}</Badge>}
      <span className="text-ink-faint text-xs">{words.sinceFirst}</span>
    </span>
  );
}
