import { Skeleton } from "@/components/ui/skeleton";
import type { GivenFile } from "@/lib/intake";
import type { Finding } from "@/lib/lint/finding";
import type { Profile } from "@/lib/lint/profile";
import { plural } from "@/lib/text/plural";
import { NoAnswer } from "../server/no-answer";
import type { Audit } from "./audit";
import { AuditFindings } from "./audit-findings";
import { AuditWelcome } from "./audit-welcome";
import { ComplianceTable } from "./compliance-table";
import { NotJudgedList } from "./not-judged-list";
import { ProfileChoice } from "./profile-choice";
import { RebuildButton } from "./rebuild-button";
import { ReportActions } from "./report-actions";
import type { AuditState } from "./use-audit";

interface AuditResultProps {
  readonly files: readonly GivenFile[];
  /** How many rules there are. */
  readonly rules: number;
  readonly state: AuditState;
  readonly current: Finding | undefined;
  /** What was asked for. */
  readonly profile: Profile | undefined;
  readonly onProfile: (profile: Profile | undefined) => void;
  readonly onGo: (finding: Finding) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly onExample: () => void;
}

/** What the audit says: findings first, then the requirements one by one. */
export function AuditResult({ state, rules, onExample, ...rest }: AuditResultProps) {
  const audit = "audit" in state ? state.audit : undefined;
  return (
    <section
      aria-label="Result"
      aria-busy={state.kind === "working"}
      className="relative min-h-0 overflow-y-auto print:overflow-visible"
    >
      <p role="status" className={state.kind === "failed" ? "px-4 py-6 text-ink-faint" : "sr-only"}>
        {wordsFor(state)}
      </p>
      {state.kind === "working" && !audit && (
        <div className="p-4">
          <Skeleton lines={8} />
        </div>
      )}
      {state.kind === "empty" && <AuditWelcome rules={rules} onExample={onExample} />}
      {state.kind === "failed" && (
        <NoAnswer className="mx-4" reason={state.reason} words="Your text is kept." onRetry={state.retry} />
      )}
      {audit && <AuditDetails audit={audit} {...rest} />}
    </section>
  );
}

interface AuditDetailsProps extends Omit<AuditResultProps, "state" | "rules" | "onExample"> {
  readonly audit: Audit;
}

function AuditDetails({ audit, files, current, profile, onProfile, onGo, onFix }: AuditDetailsProps) {
  return (
    <>
      <p className="hidden px-3 py-2 font-semibold text-lg print:block">
        Audit of {files.length === 1 ? files[0]?.path : `${files.length} files`}
      </p>
      <div className="flex min-h-13 flex-wrap items-center justify-between gap-x-3 gap-y-1.5 border-b bg-surface px-4 py-2">
        <div>
          <h2 className="font-semibold text-base">{plural(audit.findings.length, "finding")}</h2>
          <p className="text-ink-faint text-xs">{audit.rate} % of the requirements met</p>
        </div>
        <div className="flex flex-wrap items-center gap-1">
          <ProfileChoice chosen={profile} used={audit.profile} onChoose={onProfile} />
          <ReportActions files={files} profile={profile} />
          <RebuildButton files={files} />
        </div>
      </div>
      <NotJudgedList rows={audit.notJudged ?? []} />
      <AuditFindings files={files} findings={audit.findings} current={current} onGo={onGo} onFix={onFix} />
      <ComplianceTable rows={audit.compliance} rate={audit.rate} />
    </>
  );
}

function wordsFor(state: AuditState): string {
  switch (state.kind) {
    case "empty":
      return "Nothing to read yet.";
    case "working":
      return "Reading…";
    case "done":
      return `${plural(state.audit.findings.length, "finding")}, ${state.audit.rate} % of the requirements met.`;
    case "failed":
      return "The audit did not succeed.";
  }
}
