import { Copy } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Finding } from "@/lib/lint/finding";
import { FindingsList } from "../findings/findings-list";
import { copyText } from "../output/copy-text";
import type { Audit } from "./audit";
import { ComplianceTable } from "./compliance-table";
import { SeverityCounts } from "./severity-counts";
import type { AuditState } from "./use-audit";

interface AuditResultProps {
  readonly state: AuditState;
  readonly onGo: (finding: Finding) => void;
}

/** What the audit says: findings first, then the requirements one by one. */
export function AuditResult({ state, onGo }: AuditResultProps) {
  const audit = "audit" in state ? state.audit : undefined;
  return (
    <section aria-label="Result" aria-busy={state.kind === "working"} className="relative min-h-0 overflow-y-auto">
      <p role="status" className={audit ? "sr-only" : "px-4 py-6 text-ink-faint"}>
        {wordsFor(state)}
      </p>
      {state.kind === "failed" && (
        <Notice tone="bad" className="mx-4">
          The server cannot be reached, or the files are larger than it takes. Your text is kept; change it to try
          again.
        </Notice>
      )}
      {audit && <AuditDetails audit={audit} onGo={onGo} />}
    </section>
  );
}

function AuditDetails({ audit, onGo }: { readonly audit: Audit; readonly onGo: (finding: Finding) => void }) {
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3 border-b bg-sunken px-3 py-2">
        <SeverityCounts findings={audit.findings} />
        <Button onClick={() => copyText(audit.markdown, "Copied the report as Markdown.")}>
          <Copy aria-hidden />
          Copy report
        </Button>
      </div>
      <h2 className="sr-only">Findings</h2>
      <FindingsList findings={audit.findings} onGo={onGo} onFix={() => undefined} />
      <ComplianceTable rows={audit.compliance} rate={audit.rate} />
    </>
  );
}

function wordsFor(state: AuditState): string {
  switch (state.kind) {
    case "empty":
      return "Findings appear here as soon as there is something to read.";
    case "working":
      return "Reading…";
    case "done":
      return `${state.audit.findings.length} findings, ${state.audit.rate} % of the requirements met.`;
    case "failed":
      return "The audit did not succeed.";
  }
}
