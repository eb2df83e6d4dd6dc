"use client";

import { useState } from "react";
import type { Finding } from "@/lib/lint/finding";
import type { Profile } from "@/lib/lint/profile";
import type { Reveal } from "../editor/code-props";
import { nextFinding } from "../findings/next-finding";
import { useFindingKeys } from "../findings/use-finding-keys";
import { attempt } from "../late/attempt";
import { loadAhead } from "../late/load-ahead";
import { AuditResult } from "./audit-result";
import { SourcePane } from "./source-pane";
import { useAudit } from "./use-audit";
import { useAuditFiles } from "./use-audit-files";

const fixes = () => import("../findings/fix-files");
const examples = () => import("./example-answer");
loadAhead(fixes);
loadAhead(examples);

const noFindings: readonly Finding[] = [];

interface AuditDeskProps {
  /** How many rules there are. */
  readonly rules: number;
}

/** Terraform on one side, what is wrong with it on the other. */
export function AuditDesk({ rules }: AuditDeskProps) {
  const sources = useAuditFiles();
  const { files, shown, select, edit, restore } = sources;
  const [profile, setProfile] = useState<Profile>();
  const state = useAudit(files, profile);
  const findings = ("audit" in state && state.audit?.findings) || noFindings;
  const [reveal, setReveal] = useState<Reveal>();
  const [visited, setVisited] = useState<Finding>();

  const go = (finding: Finding) => {
    select(finding.file);
    setVisited(finding);
    setReveal({ line: finding.range.start.line });
  };
  const step = (by: -1 | 1) => {
    const next = nextFinding(findings, visited, shown.path, by);
    if (next) go(next);
  };
  const findingKeys = useFindingKeys(step);
  const fix = async (fixable: readonly Finding[]) => {
    // While an answer is on its way, the places are those of an earlier text.
    if (state.kind !== "done") return;
    await attempt("fix", async () => {
      const { fixFiles } = await fixes();
      fixFiles(files, fixable, edit, () => restore(files));
    });
  };
  const example = () => attempt("example", async () => edit(shown.path, (await examples()).exampleAnswer));

  return (
    <div
      className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] wide:grid-cols-2 print:block"
      onKeyDownCapture={findingKeys}
    >
      <SourcePane sources={sources} findings={findings} reveal={reveal} />
      <AuditResult
        files={files}
        rules={rules}
        state={state}
        current={visited}
        profile={profile}
        onProfile={setProfile}
        onGo={go}
        onFix={fix}
        onExample={example}
      />
    </div>
  );
}
