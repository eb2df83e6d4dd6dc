import { clsx } from "clsx";
import { Boxes, FileInput, FolderClock, GitCompareArrows, ListRestart, Redo2, Share2, Undo2 } from "lucide-react";
import { memo } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { StackConfig } from "@/generators/config/stack";
import { useWords } from "../words/use-words";
import type { Panel } from "./form-dialogs";
import type { NearestPreset } from "./presets/nearest-preset";
import { PresetButton } from "./presets/preset-button";

interface FormToolbarProps {
  readonly config: StackConfig;
  /** The preset nearest to the configuration that came with the page. */
  readonly preset: NearestPreset;
  /** Undefined where there is nothing to go to. */
  readonly onUndo: (() => void) | undefined;
  readonly onRedo: (() => void) | undefined;
  readonly onPanel: (panel: Panel) => void;
}

/** From which width of the bar on the words stand beside the icon. */
const wordsFrom = { narrow: "@2xl:not-sr-only", wide: "@3xl:not-sr-only" } as const;

const panels = [
  ["picture", Boxes, "wide"],
  ["import", FileInput, "wide"],
  ["compare", GitCompareArrows, "narrow"],
  ["drafts", FolderClock, "narrow"],
  ["share", Share2, "narrow"],
] as const;

/** What acts on the form as a whole. */
export const FormToolbar = memo(function FormToolbar({ config, preset, onUndo, onRedo, onPanel }: FormToolbarProps) {
  const { tools } = useWords();
  return (
    <section aria-label={tools.label} className="@container">
      <div className="flex flex-wrap items-center gap-x-0.5 gap-y-1 px-3 py-2 @xl:flex-nowrap">
        <div className="flex min-w-0 flex-1 items-center gap-0.5 max-sm:basis-full">
          {/* All the room that is left, so that nothing beside it moves with the count of changes. */}
          <div className="flex min-w-0 flex-1">
            <PresetButton config={config} initial={preset} onOpen={() => onPanel("presets")} />
          </div>
          <IconButton label={tools.undo} disabled={!onUndo} onClick={onUndo}>
            <Undo2 aria-hidden />
          </IconButton>
          <IconButton label={tools.redo} disabled={!onRedo} onClick={onRedo}>
            <Redo2 aria-hidden />
          </IconButton>
          <IconButton label={tools.reset} aria-haspopup="dialog" onClick={() => onPanel("reset")}>
            <ListRestart aria-hidden />
          </IconButton>
        </div>
        {panels.map(([panel, Icon, from]) => (
          <Button
            key={panel}
            kind="ghost"
            title={tools[panel]}
            className="min-w-8 px-2! max-sm:flex-auto max-sm:px-1!"
            aria-haspopup="dialog"
            onClick={() => onPanel(panel)}
          >
            <Icon aria-hidden className="max-sm:hidden" />
            <span className={clsx("sm:sr-only", wordsFrom[from])}>{tools[panel]}</span>
          </Button>
        ))}
      </div>
    </section>
  );
});
