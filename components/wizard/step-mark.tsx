import { clsx } from "clsx";
import { Check, TriangleAlert } from "lucide-react";
import type { StepMark as Mark } from "./step-state";

/** How a step stands, by shape as well as by colour. */
export function StepMark({ mark }: { readonly mark: Mark | undefined }) {
  if (mark === "wrong") return <TriangleAlert aria-hidden className="size-4 shrink-0 text-bad" />;
  if (mark === "visited") return <Check aria-hidden className="size-4 shrink-0 text-ink-faint" />;
  return (
    <span aria-hidden="true" className="grid size-4 shrink-0 place-items-center">
      <span
        className={clsx(
          "rounded-full",
          mark === "new" && "size-2.5 border-[1.5px] border-line-strong",
          mark === "changed" && "size-2.5 border-[5px] border-accent",
          mark === "to-do" && "size-3 border-2 border-warn border-dashed",
        )}
      />
    </span>
  );
}
