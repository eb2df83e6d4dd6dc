import { CircleCheck } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Select } from "@/components/ui/select";
import type { GivenFile } from "@/lib/intake";
import { type Finding, type Severity, severities as severityNames } from "@/lib/lint/finding";
import { SeverityFilter } from "../findings/severity-filter";
import { useWords } from "../words/use-words";
import { counted, type Words } from "../words/words";
import { FindingRow } from "./finding-row";
import { FixAll } from "./fix-all";
import { type GroupBy, groupFindings } from "./group-findings";

export interface AuditFindingsProps {
  readonly files: readonly GivenFile[];
  readonly findings: readonly Finding[];
  /** The one that was gone to last. */
  readonly current: Finding | undefined;
  readonly onGo: (finding: Finding) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
}

const groupings = ["severity", "rule", "file"] as const satisfies readonly GroupBy[];

const none: ReadonlySet<Severity> = new Set();

/** Everything the linter says: fewer by severity, in groups, each with the way to its line and what mends it. */
export function AuditFindings({ files, findings, current, onGo, onFix }: AuditFindingsProps) {
  const { audit: words } = useWords();
  const [shown, setShown] = useState(none);
  const [by, setBy] = useState<GroupBy>("severity");
  const groups = groupFindings(findings, by, shown);
  if (findings.length === 0) return <NoFindings />;
  return (
    <>
      <div className="sticky top-0 z-10 flex flex-wrap items-center justify-between gap-x-3 gap-y-2 border-b bg-canvas px-4 py-2 print:hidden">
        <SeverityFilter of={findings} shown={shown} onShown={setShown} />
        <Select
          aria-label={words.group}
          className="w-36 shrink-0"
          value={by}
          choices={groupings.map((value) => ({ value, label: words.by[value] }))}
          // The choices are those of the type.
          onChange={(event) => setBy(event.target.value as GroupBy)}
        />
      </div>
      <div className="flex flex-col gap-4 p-4">
        <FixAll files={files} findings={findings} onFix={onFix} />
        {groups.map(({ key, findings: members }) => (
          <section key={key} aria-label={keyWords(key, words)}>
            <h3 className="mb-1.5 flex items-baseline gap-2 font-semibold text-sm">
              <span className={by === "severity" ? "capitalize" : "code wrap-anywhere"}>{keyWords(key, words)}</span>
              <span className="font-normal text-ink-faint text-xs">{counted(words.found, members.length)}</span>
            </h3>
            <ul className="overflow-hidden rounded-lg border bg-surface shadow-e1">
              {members.map((finding) => (
                <FindingRow
                  key={identify(finding)}
                  files={files}
                  finding={finding}
                  current={finding === current}
                  onGo={() => onGo(finding)}
                  onFix={() => onFix([finding])}
                />
              ))}
            </ul>
          </section>
        ))}
        {groups.length > 0 && (
          <p className="text-ink-faint text-xs pointer-coarse:hidden print:hidden">
            <Kbd>F8</Kbd> {words.next} <Kbd>Shift</Kbd> <Kbd>F8</Kbd> {words.before}
          </p>
        )}
        {groups.length === 0 && (
          <Button className="self-start" onClick={() => setShown(none)}>
            {words.showAll}
          </Button>
        )}
      </div>
    </>
  );
}

/** A severity in words; a rule and a file are called what they are. */
const keyWords = (key: string, { severities }: Words["audit"]): string => {
  const severity = severityNames.find((one) => one === key);
  return severity === undefined ? key : severities[severity];
};

function NoFindings() {
  const { audit: words } = useWords();
  return (
    <p className="m-4 flex items-center gap-2.5 rounded-lg border bg-surface px-4 py-3 shadow-e1">
      <CircleCheck aria-hidden className="size-5 shrink-0 text-good" />
      {words.none}
    </p>
  );
}

const identify = ({ rule, file, range, message }: Finding): string =>
  `${rule} ${file} ${range.start.line}:${range.start.column} ${message}`;
