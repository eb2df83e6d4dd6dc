import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { useMedia } from "@/components/ui/use-media";
import type { StackConfig } from "@/generators/config/stack";
import type { Issue } from "@/lib/json/issue";
import { latePart } from "../late/late-part";
import type { Output } from "../output/output";
import { ErrorSummary } from "../wizard/error-summary";
import { FormPane, StepTurns } from "./form-pane";
import { OutputSummary } from "./output-summary";

const StackInNumbers = latePart("The stack in numbers", () => import("./stack-in-numbers"));
const WarningNotices = latePart("Before you deploy", () => import("./warning-notices"));
const CapacityPanel = latePart("Will it carry the peak?", () => import("../capacity/capacity-panel"));
const CostPanel = latePart("Monthly cost", () => import("../cost/cost-panel"));

interface FormBodyProps {
  readonly config: StackConfig;
  readonly output: Output;
  /** What to mend, once somebody has tried to download. */
  readonly issues: readonly Issue[];
  readonly step: string;
  /** What is shown to whoever has only begun. */
  readonly start: ReactNode;
  readonly onStep: (step: string) => void;
  readonly onIssue: (issue: Issue) => void;
  readonly onField: (path: Issue["path"]) => void;
  readonly onDownload: () => void;
}

/** What needs attention, the fields of a step or of all, and the way to the download. */
export function FormBody({ config, output, issues, step, start, onStep, onIssue, onField, onDownload }: FormBodyProps) {
  const together = useMedia("(width < 64rem)");
  return (
    <>
      <div className="relative min-h-0 flex-1 overflow-y-auto px-4 py-5 wide:px-6">
        {start}
        <ErrorSummary issues={issues} onGo={onIssue} />
        <FormPane
          step={step}
          together={together}
          config={config}
          onStep={onStep}
          notices={(of) => <WarningNotices config={config} {...(of !== undefined && { step: of })} onGo={onIssue} />}
          summary={
            <>
              <StackInNumbers config={config} />
              <OutputSummary output={output}>
                <Button kind="primary" onClick={onDownload}>
                  Download zip
                </Button>
              </OutputSummary>
              <CostPanel config={config} onField={onField} />
              <CapacityPanel config={config} onField={onField} />
            </>
          }
        />
      </div>
      {!together && <StepTurns step={step} onStep={onStep} />}
    </>
  );
}
