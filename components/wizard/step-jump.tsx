import { Select } from "@/components/ui/select";
import { steps } from "./stack-spec";
import { REVIEW } from "./step-nav";

const choices = [...steps.map(({ key, title }) => ({ value: key, label: title })), { value: REVIEW, label: "Review" }];

interface StepJumpProps {
  readonly step: string;
  readonly onStep: (step: string) => void;
}

/** The way to a step where all of them stand below each other. */
export function StepJump({ step, onStep }: StepJumpProps) {
  return (
    <Select
      aria-label="Go to step"
      className="border-b bg-surface px-3 py-1.5 wide:hidden"
      value={step}
      choices={choices}
      onChange={(event) => onStep(event.target.value)}
    />
  );
}
