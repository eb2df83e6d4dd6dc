import { CircleCheck, CircleDashed, PencilLine, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { StackConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { warningsOf } from "@/generators/config/warnings";
import type { Issue } from "@/lib/json/issue";
import { useEdits } from "../output/hand-edit-store";
import { openConflicts } from "../output/hand-edits";
import type { Output } from "../output/output";
import WaysOut from "../wizard/fields/ways-out";
import { useIssueWords } from "../wizard/issue-words";
import { placeOf } from "../wizard/spec/form-path";
import { useSpokenSteps } from "../wizard/spoken-steps";
import { WarningNote } from "../wizard/warning-note";
import { useWords } from "../words/use-words";
import { counted, told } from "../words/words";

export interface ReviewChecklistProps {
  readonly config: StackConfig;
  readonly output: Output;
  /** Whether the files are those of the form. */
  readonly current: boolean;
  readonly issues: readonly Issue[];
  readonly visited: ReadonlySet<string>;
  readonly onIssue: (issue: Issue) => void;
  readonly onStep: (step: string) => void;
  readonly onLine: (file: string, line: number) => void;
}

const marks = {
  good: <CircleCheck aria-hidden className="text-good" />,
  bad: <TriangleAlert aria-hidden className="text-bad" />,
  warn: <TriangleAlert aria-hidden className="text-warn" />,
  note: <PencilLine aria-hidden className="text-accent" />,
  open: <CircleDashed aria-hidden className="text-ink-faint" />,
} as const;

const CHECKLIST = "review-checklist";

/** A way out takes its own row away. */
const focusChecklist = () => document.getElementById(CHECKLIST)?.focus();

/** What stands between the form and the download, each with the way to it. */
export default function ReviewChecklist(props: ReviewChecklistProps) {
  const { review } = useWords();
  return (
    <section
      id={CHECKLIST}
      tabIndex={-1}
      aria-label={review.checklist}
      className="overflow-hidden rounded-lg border bg-surface shadow-e1"
    >
      <ToFix {...props} />
      <ToDecide {...props} />
      <ToLookAt {...props} />
      <ByHand {...props} />
      <Linted {...props} />
    </section>
  );
}

interface RowProps {
  readonly mark: keyof typeof marks;
  readonly children: ReactNode;
}

function Row({ mark, children, ...props }: RowProps & { readonly role?: string; readonly "aria-label"?: string }) {
  return (
    <div
      className="flex items-baseline gap-2.5 border-t px-3.5 py-2.5 text-sm first:border-t-0 [&>svg]:relative [&>svg]:top-0.5 [&>svg]:size-4 [&>svg]:shrink-0"
      {...props}
    >
      {marks[mark]}
      <div className="wrap-break-word min-w-0 flex-1">{children}</div>
    </div>
  );
}

function Way({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="min-h-6 text-left underline decoration-line-strong underline-offset-2 hover:decoration-current pointer-coarse:min-h-11"
    >
      {children}
    </button>
  );
}

function ToFix({ issues, onIssue }: ReviewChecklistProps) {
  const { review } = useWords();
  const wordsOf = useIssueWords();
  if (issues.length === 0) return <Row mark="good">{review.valid}</Row>;
  return (
    <Row mark="bad">
      <p className="font-medium">{counted(review.toFix, issues.length)}</p>
      <ul className="mt-1 flex flex-col gap-2">
        {issues.map((issue) => (
          <li key={`${issue.path.join(".")} ${issue.message}`}>
            <Way onClick={() => onIssue(issue)}>{wordsOf(issue)}</Way>
            <WaysOut name={placeOf(stackTree, issue.path).name} onTaken={focusChecklist} />
          </li>
        ))}
      </ul>
    </Row>
  );
}

function ToDecide({ config, onIssue }: ReviewChecklistProps) {
  const { review } = useWords();
  return warningsOf(config).map(({ path, message }) => (
    <Row key={message} mark="warn" role="note" aria-label={review.before}>
      <WarningNote
        config={config}
        warning={{ path, message }}
        onTaken={focusChecklist}
        onGo={() => onIssue({ path, message, received: null })}
      />
    </Row>
  ));
}

function ToLookAt({ visited, onStep }: ReviewChecklistProps) {
  const { review } = useWords();
  const left = useSpokenSteps().filter(({ key }) => !visited.has(key));
  const [first] = left;
  if (!first) return <Row mark="good">{review.visited}</Row>;
  return (
    <Row mark="open">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1.5">
        <p className="min-w-48 flex-1">{counted(review.notVisited, left.length)}</p>
        <Button size="small" onClick={() => onStep(first.key)}>
          {told(review.goTo, { step: first.title })}
        </Button>
      </div>
    </Row>
  );
}

function ByHand({ output: { files }, onLine }: ReviewChecklistProps) {
  const { review } = useWords();
  const edits = useEdits();
  const open = openConflicts(files, edits);
  const settled = [...edits.keys()].filter((path) => !open.includes(path));
  return (
    <>
      {open.length > 0 && (
        <Row mark="warn">
          {counted(review.conflicts, open.length)}:{" "}
          <span className="inline-flex flex-wrap gap-x-3">
            {open.map((path) => (
              <Way key={path} onClick={() => onLine(path, 1)}>
                <span className="code">{path}</span>
              </Way>
            ))}
          </span>
        </Row>
      )}
      {settled.length > 0 && (
        <Row mark="note">
          {counted(review.byHand, settled.length)}: <span className="code">{settled.join(", ")}</span>
        </Row>
      )}
    </>
  );
}

function Linted({ output: { files, findings }, current, onLine }: ReviewChecklistProps) {
  const { review } = useWords();
  const [first] = findings;
  if (!current) return <Row mark="open">{review.onTheWay}</Row>;
  if (!first) return <Row mark="good">{counted(review.noFindings, files.length)}</Row>;
  return (
    <Row mark="warn">
      <Way onClick={() => onLine(first.file, first.range.start.line)}>
        {counted(review.findings, findings.length, { place: `${first.file}:${first.range.start.line}` })}
      </Way>
    </Row>
  );
}
