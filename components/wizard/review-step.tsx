import type { ReactNode } from "react";
import type { StackConfig } from "@/generators/config/stack";
import { latePart } from "../late/late-part";
import { useWords } from "../words/use-words";
import { REVIEW } from "./step-nav";
import { headingId } from "./step-panel";

const ReviewWords = latePart(
  ({ said }) => said.parts.words,
  () => import("./review-words"),
);

interface ReviewStepProps {
  readonly config: StackConfig;
  readonly onEdit: (step: string) => void;
  /** Numbers of the whole, and what to do next. */
  readonly children: ReactNode;
}

/** The whole stack in words, step by step. */
export function ReviewStep({ config, onEdit, children }: ReviewStepProps) {
  const { rail, review } = useWords();
  return (
    <section>
      <h2
        id={headingId(REVIEW)}
        tabIndex={-1}
        className="scroll-mt-40 wide:scroll-mt-4 font-semibold text-lg outline-none"
      >
        {rail.review}
      </h2>
      <p className="mt-1 mb-5 text-ink-soft text-sm">{review.lead}</p>
      {children}
      <ReviewWords config={config} onEdit={onEdit} />
    </section>
  );
}
