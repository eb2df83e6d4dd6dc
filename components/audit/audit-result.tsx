import { Skeleton } from "@/components/ui/skeleton";
import type { GivenFile } from "@/lib/intake";
import type { Finding } from "@/lib/lint/finding";
import type { Profile } from "@/lib/lint/profile";
import { NoAnswer } from "../server/no-answer";
import { useWords } from "../words/use-words";
import { counted, told, type Words } from "../words/words";
import type { Audit } from "./audit";
import { AuditChange } from "./audit-change";
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
  const { audit: words } = useWords();
  const audit = "audit" in state ? state.audit : undefined;
  return (
    <section
      aria-label={words.result}
      aria-busy={state.kind === "working"}
      className="relative min-h-0 overflow-y-auto print:overflow-visible"
    >
      <p role="status" className={state.kind === "failed" ? "px-4 py-6 text-ink-faint" : "sr-only"}>
        {wordsFor(state, words)}
      </p>
      {state.kind === "working" && !audit && (
        <div className="p-4">
          <Skeleton lines={8} />
        </div>
      )}
      {state.kind === "empty" && <AuditWelcome rules={rules} onExample={onExample} />}
      {state.kind === "failed" && (
        <NoAnswer className="mx-4" reason={state.reason} words={words.kept} onRetry={state.retry} />
      )}
      {audit && <AuditDetails audit={audit} {...rest} />}
    </section>
  );
}

interface AuditDetailsProps extends Omit<AuditResultProps, "state" | "rules" | "onExample"> {
  readonly audit: Audit;
}

function AuditDetails({ audit, files, current, profile, onProfile, onGo, onFix }: AuditDetailsProps) {
  const { audit: words } = useWords();
  const what = files.length === 1 ? files[0]?.path : undefined;
  return (
    <>
      <p className="hidden px-3 py-2 font-semibold text-lg print:block">
        {told(words.of, { what: what ?? counted(words.ofFiles, files.length) })}
      </p>
      <div className="border-b bg-surface px-4 pt-3 pb-2.5">
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <div>
            <div className="flex flex-wrap items-center gap-x-2.5">
              <h2 className="font-semibold text-lg">{counted(words.found, audit.findings.length)}</h2>
              <AuditChange findings={audit.findings} />
            </div>
            <p className="text-ink-faint text-xs">{told(words.met, { rate: audit.rate })}</p>
          </div>
          <RebuildButton files={files} />
        </div>
        <div className="mt-3 flex flex-wrap items-center justify-between gap-2 print:hidden">
          <ProfileChoice chosen={profile} used={audit.profile} onChoose={onProfile} />
          <ReportActions files={files} profile={profile} />
        </div>
      </div>
      <NotJudgedList rows={audit.notJudged ?? []} />
      <AuditFindings files={files} findings={audit.findings} current={current} onGo={onGo} onFix={onFix} />
      <ComplianceTable rows={audit.compliance} rate={audit.rate} />
    </>
  );
}

function wordsFor(state: AuditState, words: Words["audit"]): string {
  switch (state.kind) {
    case "empty":
      return words.nothing;
    case "working":
      return words.reading;
    case "done":
      return told(words.foundAndMet, {
        found: counted(words.found, state.audit.findings.length),
        rate: state.audit.rate,
      });
    case "failed":
      return words.failed;
  }
}
