import { ChevronDown, LayoutTemplate } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { StackConfig } from "@/generators/config/stack";
import { plural } from "@/lib/text/plural";
import { nearestPreset } from "./nearest-preset";

interface PresetButtonProps {
  readonly config: StackConfig;
  readonly onOpen: () => void;
}

/** Names the preset that holds or is nearest, and opens them all. */
export function PresetButton({ config, onOpen }: PresetButtonProps) {
  const { preset, changes } = nearestPreset(config);
  return (
    <Button aria-haspopup="dialog" className="min-w-0 shrink! justify-start" onClick={onOpen}>
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
  );
}
