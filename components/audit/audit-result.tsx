import { Button } from "@/components/ui/button";
import type { GivenFile } from "@/lib/intake";
import type { Finding } from "@/lib/lint/finding";
import { FindingsPanel } from "../findings/findings-panel";
import { NoAnswer } from "../server/no-answer";
import type { Audit } from "./audit";
import { ComplianceTable } from "./compliance-table";
import { RebuildButton } from "./rebuild-button";
import { ReportActions } from "./report-actions";
import { SeverityCounts } from "./severity-counts";
import type { AuditState } from "./use-audit";

interface AuditResultProps {
  readonly files: readonly GivenFile[];
  readonly state: AuditState;
  readonly current: Finding | undefined;
  readonly onGo: (finding: Finding) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly onExample: () => void;
}

/** What the audit says: findings first, then the requirements one by one. */
export function AuditResult({ state, onExample, ...rest }: AuditResultProps) {
  const audit = "audit" in state ? state.audit : undefined;
  return (
    <section
      aria-label="Result"
      aria-busy={state.kind === "working"}
      className="relative min-h-0 overflow-y-auto print:overflow-visible"
    >
      <p role="status" className={audit ? "sr-only" : "px-4 py-6 text-ink-faint"}>
        {wordsFor(state)}
      </p>
      {state.kind === "empty" && (
        <Button className="mx-4" onClick={onExample}>
          Try an example answer
        </Button>
      )}
      {state.kind === "failed" && (
        <NoAnswer className="mx-4" reason={state.reason} words="Your text is kept." onRetry={state.retry} />
      )}
      {audit && <AuditDetails audit={audit} {...rest} />}
    </section>
  );
}

interface AuditDetailsProps extends Omit<AuditResultProps, "state" | "onExample"> {
  readonly audit: Audit;
}

function AuditDetails({ audit, files, current, onGo, onFix }: AuditDetailsProps) {
  return (
    <>
      <p className="hidden px-3 py-2 font-semibold text-lg print:block">
        Audit of {files.length === 1 ? files[0]?.path : `${files.length} files`}
      </p>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5 border-b bg-sunken px-3 py-2">
        <SeverityCounts findings={audit.findings} />
        <div className="flex flex-wrap items-center gap-1">
          <ReportActions files={files} />
          <RebuildButton files={files} />
        </div>
      </div>
      <h2 className="sr-only">Findings</h2>
      <FindingsPanel findings={audit.findings} current={current} onGo={onGo} onFix={onFix} />
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
