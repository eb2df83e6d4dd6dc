import { Select } from "@/components/ui/select";
import { useWords } from "../words/use-words";
import { useSpokenSteps } from "./spoken-steps";
import { REVIEW } from "./step-nav";

interface StepJumpProps {
  readonly step: string;
  readonly onStep: (step: string) => void;
}

/** The way to a step where all of them stand below each other. */
export function StepJump({ step, onStep }: StepJumpProps) {
  const { rail } = useWords();
  const choices = [
    ...useSpokenSteps().map(({ key, title }) => ({ value: key, label: title })),
    { value: REVIEW, label: rail.review },
  ];
  return (
    <Select
      aria-label={rail.go}
      className="border-b bg-surface px-3 py-1.5 wide:hidden"
      value={step}
      choices={choices}
      onChange={(event) => onStep(event.target.value)}
    />
  );
}
