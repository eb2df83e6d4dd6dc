import { Diff, FileInput, FolderOpen, ListRestart, Redo2, Share2, Undo2, Workflow } from "lucide-react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { StackConfig } from "@/generators/config/stack";
import type { Panel } from "./form-dialogs";
import { PresetButton } from "./preset-button";
import type { UndoRedo } from "./use-history";

interface FormToolbarProps {
  readonly config: StackConfig;
  readonly history: UndoRedo;
  readonly onPreset: (config: StackConfig) => void;
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
export function FormToolbar({ config, history, onPreset, onPanel }: FormToolbarProps) {
  return (
    <section aria-label="Form tools" className="space-y-0.5 border-b bg-surface px-3 py-1.5">
      <div className="flex items-center">
        <PresetButton config={config} onChoose={onPreset} />
        <IconButton label="Undo" className="ml-auto" disabled={!history.undo} onClick={history.undo}>
          <Undo2 aria-hidden />
        </IconButton>
        <IconButton label="Redo" disabled={!history.redo} onClick={history.redo}>
          <Redo2 aria-hidden />
        </IconButton>
        <IconButton label="Back to the defaults" aria-haspopup="dialog" onClick={() => onPanel("reset")}>
          <ListRestart aria-hidden />
        </IconButton>
      </div>
      <div className="flex justify-between">
        {panels.map(([panel, label, Icon]) => (
          <Button
            key={panel}
            kind="ghost"
            size="small"
            className="px-1! pointer-coarse:px-2!"
            aria-haspopup="dialog"
            onClick={() => onPanel(panel)}
          >
            <Icon aria-hidden className="pointer-coarse:hidden" />
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}
