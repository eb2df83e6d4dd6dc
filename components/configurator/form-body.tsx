import { memo } from "react";
import { Button } from "@/components/ui/button";
import { useMedia } from "@/components/ui/use-media";
import type { StackConfig } from "@/generators/config/stack";
import type { Issue } from "@/lib/json/issue";
import { latePart } from "../late/late-part";
import type { Output } from "../output/output";
import { useWords } from "../words/use-words";
import { FormPane, StepTurns } from "./form-pane";

const ErrorSummary = latePart(
  ({ review }) => review.whatToFix,
  () => import("../wizard/error-summary"),
);
const OutputSummary = latePart(
  ({ panels }) => panels.zip.title,
  () => import("./output-summary"),
);
const ReviewChecklist = latePart(
  ({ review }) => review.checklist,
  () => import("./review-checklist"),
);
const StackInNumbers = latePart(
  ({ panels }) => panels.numbers.label,
  () => import("./stack-in-numbers"),
);
const WarningNotices = latePart(
  ({ review }) => review.before,
  () => import("./warning-notices"),
);
const CapacityPanel = latePart(
  ({ panels }) => panels.capacity.title,
  () => import("../capacity/capacity-panel"),
);
const CostPanel = latePart(
  ({ panels }) => panels.cost.label,
  () => import("../cost/cost-panel"),
);

interface FormBodyProps {
  readonly config: StackConfig;
  readonly output: Output;
  /** Whether the files are those of the form. */
  readonly current: boolean;
  readonly issues: readonly Issue[];
  /** Whether somebody has tried to download. */
  readonly attempted: boolean;
  readonly visited: ReadonlySet<string>;
  readonly step: string;
  readonly onStep: (step: string) => void;
  readonly onIssue: (issue: Issue) => void;
  readonly onField: (path: Issue["path"]) => void;
  readonly onLine: (file: string, line: number) => void;
  readonly onDownload: () => void;
}

/** What needs attention, the fields of a step or of all, and the way to the download. */
export const FormBody = memo(function FormBody({ attempted, step, onField, onDownload, ...review }: FormBodyProps) {
  const words = useWords();
  const { config, output, issues, onStep, onIssue } = review;
  const together = useMedia("(width < 64rem)");
  return (
    <>
      <div className="relative min-h-0 flex-1 overflow-y-auto px-4 py-5 wide:px-6">
        <ErrorSummary issues={attempted ? issues : []} onGo={onIssue} />
        <FormPane
          step={step}
          together={together}
          config={config}
          onStep={onStep}
          notices={(of) => <WarningNotices config={config} step={of} onGo={onIssue} />}
          summary={
            <>
              <ReviewChecklist {...review} />
              <OutputSummary output={output} current={review.current}>
                <Button kind="primary" onClick={onDownload}>
                  {words.preview.download}
                </Button>
              </OutputSummary>
              <StackInNumbers config={config} />
              <CostPanel config={config} onField={onField} />
              <CapacityPanel config={config} onField={onField} />
            </>
          }
        />
      </div>
      {!together && <StepTurns step={step} onStep={onStep} />}
    </>
  );
});
