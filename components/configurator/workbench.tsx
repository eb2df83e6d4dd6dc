import { clsx } from "clsx";
import type { ReactNode } from "react";
import { latePart } from "../late/late-part";
import { useWords } from "../words/use-words";
import { type View, ViewTabs } from "./view-tabs";

interface WorkbenchProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  /** How many fields need another value. */
  readonly errors: number;
  /** Whether the form shows what the address says; what is typed before would be lost to it. */
  readonly ready: boolean;
  readonly jump: ReactNode;
  /** What is shown to whoever has only begun. */
  readonly start: ReactNode;
  readonly tools: ReactNode;
  readonly steps: ReactNode;
  readonly form: ReactNode;
  readonly preview: ReactNode;
}

const PaneSplitter = latePart(
  ({ form }) => form.width,
  () => import("./pane-splitter"),
  { look: "sr-only" },
);

/** Tools above steps and form, the preview beside them; on small screens form or preview. */
export function Workbench({ view, onView, errors, ready, jump, start, tools, steps, form, preview }: WorkbenchProps) {
  const words = useWords();
  const formOnly = view === "form" ? "flex" : "hidden";
  return (
    <>
      <div className="workbench-views sticky top-12 z-20 wide:hidden">
        <ViewTabs view={view} onView={onView} errors={errors} />
        {view === "form" && jump}
      </div>
      <div className="workbench relative grid min-h-0 flex-1 content-start wide:grid-rows-[auto_auto_minmax(0,1fr)] wide:content-stretch">
        <div inert={!ready} className={clsx("min-w-0 wide:col-span-3 wide:block", view !== "form" && "hidden")}>
          {start}
        </div>
        <div
          inert={!ready}
          className={clsx(
            "min-w-0 flex-col border-b bg-surface wide:col-span-2 wide:row-start-2 wide:flex wide:min-h-13 wide:justify-center wide:border-r",
            formOnly,
          )}
        >
          {tools}
        </div>
        <div className="hidden min-h-0 wide:row-start-3 wide:grid">{steps}</div>
        <section
          id="form-pane"
          tabIndex={-1}
          aria-label={words.form.label}
          inert={!ready}
          className={clsx("min-h-0 flex-col outline-none wide:row-start-3 wide:flex wide:border-r", formOnly)}
        >
          {form}
        </section>
        <section
          id="preview-pane"
          aria-label={words.preview.label}
          className={clsx(
            "h-[calc(100dvh-9rem)] min-h-0 wide:col-start-3 wide:row-span-2 wide:row-start-2 wide:block wide:h-auto",
            view === "preview" ? "block" : "hidden",
          )}
        >
          {preview}
        </section>
        <PaneSplitter />
      </div>
    </>
  );
}
