import { Diff, FileInput, FolderOpen, ListRestart, Redo2, Share2, Undo2, Workflow } from "lucide-react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { StackConfig } from "@/generators/stack";
import type { Panel } from "./desk";
import { PresetButton } from "./preset-button";
import type { UndoRedo } from "./use-history";

interface FormToolbarProps {
  readonly config: StackConfig;
  readonly history: UndoRedo;
  readonly onPreset: (config: StackConfig) => void;
  readonly onReset: () => void;
  readonly onPanel: (panel: Panel) => void;
}

const panels = [
  ["compare", "Compare", Diff],
  ["picture", "Picture", Workflow],
  ["import", "Import", FileInput],
  ["drafts", "Drafts", FolderOpen],
  ["share", "Share", Share2],
] as const;

/** What acts on the form as a whole. */
export function FormToolbar({ config, history, onPreset, onReset, onPanel }: FormToolbarProps) {
  return (
    <section aria-label="Form tools" className="flex flex-wrap items-center gap-1 border-b bg-surface px-3 py-1.5">
      <PresetButton config={config} onChoose={onPreset} />
      <div className="ml-auto flex">
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
      <div className="flex w-full flex-wrap justify-between">
        {panels.map(([panel, label, Icon]) => (
          <Button key={panel} kind="ghost" size="small" aria-haspopup="dialog" onClick={() => onPanel(panel)}>
            <Icon aria-hidden />
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}
