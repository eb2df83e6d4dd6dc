import { ListRestart, Redo2, Undo2 } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import type { Preset } from "@/generators/presets";
import type { StackConfig } from "@/generators/stack";
import { PresetButton } from "./preset-button";
import type { UndoRedo } from "./use-history";

interface FormToolbarProps {
  readonly config: StackConfig;
  readonly history: UndoRedo;
  readonly onPreset: (preset: Preset) => void;
  readonly onReset: () => void;
}

/** What acts on the form as a whole. */
export function FormToolbar({ config, history, onPreset, onReset }: FormToolbarProps) {
  return (
    <div role="toolbar" aria-label="Form" className="flex items-center gap-1 border-b bg-surface px-3 py-1.5">
      <PresetButton config={config} onChoose={onPreset} />
      <div className="ml-auto flex shrink-0">
        <IconButton label="Undo" disabled={!history.undo} onClick={history.undo}>
          <Undo2 aria-hidden />
        </IconButton>
        <IconButton label="Redo" disabled={!history.redo} onClick={history.redo}>
          <Redo2 aria-hidden />
        </IconButton>
        <IconButton label="Back to the defaults" onClick={onReset}>
          <ListRestart aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}
