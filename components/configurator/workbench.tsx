import { clsx } from "clsx";
import type { ReactNode } from "react";
import { type View, ViewTabs } from "./view-tabs";

interface WorkbenchProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  /** How many fields need another value. */
  readonly errors: number;
  /** Whether the form shows what the address says; what is typed before would be lost to it. */
  readonly ready: boolean;
  readonly jump: ReactNode;
  readonly steps: ReactNode;
  readonly form: ReactNode;
  readonly preview: ReactNode;
}

/** Steps, form and preview side by side; on small screens form or preview. */
export function Workbench({ view, onView, errors, ready, jump, steps, form, preview }: WorkbenchProps) {
  return (
    <>
      <div className="sticky top-12 z-20 wide:hidden">
        <ViewTabs view={view} onView={onView} errors={errors} />
        {view === "form" && jump}
      </div>
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] wide:grid-cols-[13rem_26rem_minmax(0,1fr)] 2xl:grid-cols-[14rem_34rem_minmax(0,1fr)]">
        <div className="hidden min-h-0 wide:grid">{steps}</div>
        <section
          id="form-pane"
          aria-label="Form"
          inert={!ready}
          className={clsx("min-h-0 flex-col wide:flex wide:border-r", view === "form" ? "flex" : "hidden")}
        >
          {form}
        </section>
        <section
          id="preview-pane"
          aria-label="Preview"
          className={clsx(
            "h-[calc(100dvh-9rem)] min-h-0 wide:block wide:h-auto",
            view === "preview" ? "block" : "hidden",
          )}
        >
          {preview}
        </section>
      </div>
    </>
  );
}
