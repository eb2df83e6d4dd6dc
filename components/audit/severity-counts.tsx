import type { Finding, Severity } from "@/lib/lint/finding";
import { SeverityBadge } from "../findings/severity-badge";

const severities: readonly Severity[] = ["critical", "high", "medium", "low"];

/** How many findings there are of each severity. */
export function SeverityCounts({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <dl aria-label="Findings by severity" className="flex flex-wrap gap-3">
      {severities.map((severity) => (
        <div key={severity} className="flex items-center gap-1.5">
          <dt>
            <SeverityBadge severity={severity} />
          </dt>
          <dd className="font-semibold tabular-nums">{findings.filter((one) => one.severity === severity).length}</dd>
        </div>
      ))}
    </dl>
  );
}
