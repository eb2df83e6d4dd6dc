import type { ReactNode } from "react";
import type { StackConfig } from "@/generators/config/stack";
import { latePart } from "../late/late-part";
import { REVIEW } from "./step-nav";
import { headingId } from "./step-panel";

const ReviewWords = latePart("The stack in words", () => import("./review-words"));

interface ReviewStepProps {
  readonly config: StackConfig;
  readonly onEdit: (step: string) => void;
  /** Numbers of the whole, and what to do next. */
  readonly children: ReactNode;
}

/** The whole stack in words, step by step. */
export function ReviewStep({ config, onEdit, children }: ReviewStepProps) {
  return (
    <section>
      <h2
        id={headingId(REVIEW)}
        tabIndex={-1}
        className="scroll-mt-40 wide:scroll-mt-4 font-semibold text-lg outline-none"
      >
        Review
      </h2>
      <p className="mt-1 mb-5 text-ink-soft text-sm">
        What is left to do, what the stack is and costs, then the download.
      </p>
      {children}
      <ReviewWords config={config} onEdit={onEdit} />
    </section>
  );
}
