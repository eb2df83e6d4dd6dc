import { Check, ChevronDown, LayoutTemplate } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { type Preset, presets } from "@/generators/presets";
import type { StackConfig } from "@/generators/stack";
import { nearestPreset } from "./nearest-preset";

interface PresetMenuProps {
  readonly config: StackConfig;
  readonly onChoose: (preset: Preset) => void;
}

/** The starting points; the one that holds, or is nearest, lights up. */
export function PresetMenu({ config, onChoose }: PresetMenuProps) {
  const { preset, changes } = nearestPreset(config);
  const trigger = (
    <Button className="min-w-0 shrink justify-start">
      <LayoutTemplate aria-hidden className={changes === 0 ? "text-accent" : "text-ink-faint"} />
      <span className="sr-only">Preset: </span>
      <span className="truncate">{preset?.title}</span>
      {changes > 0 && (
        <span className="font-normal text-ink-faint">
          + {changes} {changes === 1 ? "change" : "changes"}
        </span>
      )}
      <ChevronDown aria-hidden />
    </Button>
  );
  return (
    <Menu trigger={trigger} align="start">
      {presets.map((one) => (
        <MenuItem key={one.id} onSelect={() => onChoose(one)}>
          <Check aria-hidden className={one === preset && changes === 0 ? "text-accent" : "invisible"} />
          <span className="max-w-72">
            <span className="block font-medium">{one.title}</span>
            <span className="block text-ink-faint text-xs">{one.summary}</span>
          </span>
        </MenuItem>
      ))}
    </Menu>
  );
}
