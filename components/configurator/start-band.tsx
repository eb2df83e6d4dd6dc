import { FileInput, LayoutTemplate, ShieldCheck, X } from "lucide-react";
import { memo } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { StackGalleryProps } from "../gallery/stack-gallery";
import { latePart } from "../late/late-part";
import { useWords } from "../words/use-words";
import type { Panel } from "./form-dialogs";
import { useStart } from "./use-start";

const StackGallery = latePart(
  ({ start }) => start.stacks,
  () => import("../gallery/stack-gallery"),
  { ahead: () => false },
);

interface StartBandProps extends Omit<StackGalleryProps, "onRefused"> {
  readonly onPanel: (panel: Panel) => void;
}

/** What this is and why to trust it, with the ways to begin; for whoever has not gone further yet. */
export const StartBand = memo(function StartBand({ onPanel, ...gallery }: StartBandProps) {
  const { start } = useWords();
  const { shown, hide } = useStart();
  if (!shown) return null;
  return (
    <section
      aria-label={start.label}
      className="start-band relative border-b bg-surface px-4 py-5 wide:px-6 wide:py-4 print:hidden"
    >
      <div className="grid gap-x-8 gap-y-4 wide:grid-cols-[minmax(16rem,5fr)_minmax(0,11fr)] wide:gap-y-3">
        <div className="min-w-0">
          <p className="max-w-[22rem] text-balance font-semibold text-xl sm:max-w-[36rem] wide:max-w-none wide:max-[88rem]:text-[1.4375rem] wide:max-[88rem]:leading-8">
            {start.title}
          </p>
          <p className="mt-1.5 max-w-prose text-balance text-ink-soft">{start.lead}</p>
          <ul className="mt-2.5 flex flex-wrap gap-x-4 gap-y-0.5 text-ink-soft text-xs">
            {[start.tried, start.linted, start.own].map((proof) => (
              <li key={proof} className="flex items-center gap-1.5">
                <ShieldCheck aria-hidden className="size-3.5 shrink-0 text-good" />
                {proof}
              </li>
            ))}
          </ul>
        </div>
        {/* As high as a card: nothing below moves when they come. */}
        <div className="h-52 min-w-0 wide:row-span-2 wide:pr-8">
          <StackGallery {...gallery} onRefused={() => onPanel("presets")} />
        </div>
        <div className="flex flex-wrap items-end gap-2 wide:self-end">
          <Button size="small" aria-haspopup="dialog" onClick={() => onPanel("presets")}>
            <LayoutTemplate aria-hidden />
            {start.compare}
          </Button>
          <Button size="small" aria-haspopup="dialog" onClick={() => onPanel("import")}>
            <FileInput aria-hidden />
            {start.import}
          </Button>
        </div>
      </div>
      <IconButton size="icon-small" label={start.hide} className="absolute! top-2 right-2" onClick={hide}>
        <X aria-hidden />
      </IconButton>
    </section>
  );
});
