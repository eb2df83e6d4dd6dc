import { ChevronDown, LayoutTemplate } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { StackConfig } from "@/generators/config/stack";
import { plural } from "@/lib/text/plural";
import { lazyDialog } from "../late/lazy-dialog";
import { nearestPreset } from "./nearest-preset";

const PresetDialog = lazyDialog("Presets", () => import("./preset-dialog"));

interface PresetButtonProps {
  readonly config: StackConfig;
  readonly onChoose: (config: StackConfig) => void;
}

/** Names the preset that holds or is nearest, and opens them all. */
export function PresetButton({ config, onChoose }: PresetButtonProps) {
  const [open, setOpen] = useState(false);
  const { preset, changes } = nearestPreset(config);
  const choose = (chosen: StackConfig) => {
    setOpen(false);
    onChoose(chosen);
  };
  return (
    <>
      <Button aria-haspopup="dialog" className="min-w-0 shrink! justify-start" onClick={() => setOpen(true)}>
        <LayoutTemplate aria-hidden className={changes === 0 ? "text-accent" : "text-ink-faint"} />
        <span className="sr-only">Preset: </span>
        <span className="truncate">{preset?.title}</span>
        {changes > 0 && (
          <span className="-my-0.5 rounded-full bg-accent-wash px-2 text-accent-strong text-xs leading-5">
            <span className="sr-only">+ </span>
            {plural(changes, "change")}
          </span>
        )}
        <ChevronDown aria-hidden />
      </Button>
      {open && <PresetDialog config={config} onChoose={choose} onClose={() => setOpen(false)} />}
    </>
  );
}
