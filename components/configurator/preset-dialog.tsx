import { clsx } from "clsx";
import { CircleCheck } from "lucide-react";
import { Dialog } from "@/components/ui/dialog";
import { type Preset, presets } from "@/generators/presets";
import type { StackConfig } from "@/generators/stack";
import { countChanges } from "../wizard/spec/count-changes";
import { stackSpec } from "../wizard/stack-spec";

interface PresetDialogProps {
  readonly config: StackConfig;
  readonly onChoose: (preset: Preset) => void;
  readonly onClose: () => void;
}

/** The starting points as cards; the one that holds lights up, the others say what they would change. */
export default function PresetDialog({ config, onChoose, onClose }: PresetDialogProps) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Presets"
      description="A preset fills the whole form. Undo brings back what was there."
    >
      <ul className="flex flex-col gap-2">
        {presets.map((preset) => (
          <li key={preset.id}>
            <PresetCard
              preset={preset}
              changes={countChanges(stackSpec, config, preset.config)}
              onClick={() => onChoose(preset)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

interface PresetCardProps {
  readonly preset: Preset;
  readonly changes: number;
  readonly onClick: () => void;
}

function PresetCard({ preset, changes, onClick }: PresetCardProps) {
  const holds = changes === 0;
  return (
    <button
      type="button"
      aria-pressed={holds}
      onClick={onClick}
      className={clsx(
        "flex w-full items-start gap-3 rounded-lg border px-3 py-2.5 text-left transition-colors",
        holds ? "border-accent bg-accent-wash" : "border-line hover:border-line-strong hover:bg-hover",
      )}
    >
      <span className="min-w-0 flex-1">
        <span className="block font-medium text-base">{preset.title}</span>
        <span className="block text-ink-soft text-sm">{preset.summary}</span>
      </span>
      {holds ? (
        <CircleCheck aria-hidden className="size-4 shrink-0 text-accent" />
      ) : (
        <span className="shrink-0 text-ink-faint text-xs">
          changes {changes} {changes === 1 ? "field" : "fields"}
        </span>
      )}
    </button>
  );
}
