import { FileInput, LayoutTemplate, ShieldCheck } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { StackGalleryProps } from "../gallery/stack-gallery";
import { latePart } from "../late/late-part";
import { useWords } from "../words/use-words";
import type { Panel } from "./form-dialogs";

const StackGallery = latePart("Stacks", () => import("../gallery/stack-gallery"), { ahead: () => false });

interface StartPanelProps extends Omit<StackGalleryProps, "onRefused"> {
  readonly onPanel: (panel: Panel) => void;
}

/** What this is and why to trust it, with the ways to begin; for whoever has not gone further yet. */
export function StartPanel({ onPanel, ...gallery }: StartPanelProps) {
  const { start } = useWords();
  return (
    <section aria-label={start.label} className="mb-6 rounded-lg border bg-surface p-4 shadow-e1 print:hidden">
      <p className="font-semibold text-base">{start.title}</p>
      <ul className="mt-1.5 flex flex-wrap gap-x-4 gap-y-0.5 text-ink-soft text-xs">
        {[start.tried, start.linted, start.own].map((proof) => (
          <li key={proof} className="flex items-center gap-1.5">
            <ShieldCheck aria-hidden className="size-3.5 shrink-0 text-good" />
            {proof}
          </li>
        ))}
      </ul>
      {/* As high as a card: nothing below moves when they come. */}
      <div className="mt-3 h-45">
        <StackGallery {...gallery} onRefused={() => onPanel("presets")} />
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <Button size="small" aria-haspopup="dialog" onClick={() => onPanel("presets")}>
          <LayoutTemplate aria-hidden />
          {start.compare}
        </Button>
        <Button size="small" aria-haspopup="dialog" onClick={() => onPanel("import")}>
          <FileInput aria-hidden />
          {start.import}
        </Button>
      </div>
    </section>
  );
}
