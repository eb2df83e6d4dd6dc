import { useDeferredValue, useMemo } from "react";
import { type FieldValues, useFormContext } from "react-hook-form";
import { moveFocus } from "@/components/ui/move-focus";
import { ownPreset } from "@/generators/config/own-preset";
import { presetPurposes } from "@/generators/config/preset-purposes";
import { type Preset, presets } from "@/generators/config/presets";
import { checkConfig, type StackConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { countChanges } from "@/generators/schema/count-changes";
import { typedUnder } from "../drafts/typed-form";
import { useWords } from "../words/use-words";
import { StackCard } from "./stack-card";

export interface StackGalleryProps {
  readonly config: StackConfig;
  /** What a month of each preset costs, by its id. */
  readonly prices: Readonly<Record<string, number>>;
  readonly onChoose: (config: StackConfig, typed?: FieldValues) => void;
  /** Opens what says why a stack does not fit. */
  readonly onRefused: () => void;
}

/** Every stack as a card; one that is chosen fills the form and keeps whose stack it is. One stop of the tab key. */
export default function StackGallery({ config, prices, onChoose, onRefused }: StackGalleryProps) {
  const { start } = useWords();
  const { getValues } = useFormContext();
  const settled = useDeferredValue(config);
  const held = useMemo(
    () => presets.findIndex((preset) => countChanges(stackTree, settled, ownPreset(preset.config, settled)) === 0),
    [settled],
  );
  const choose = (preset: Preset) => {
    const checked = checkConfig(ownPreset(preset.config, config));
    if (checked.ok) onChoose(checked.config, typedUnder(checked.config, getValues()));
    else onRefused();
  };
  return (
    <div
      role="toolbar"
      aria-label={start.stacks}
      // https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
      onKeyDown={(event) => moveFocus(event, { along: "across" })}
      className="-mx-4 -my-1 flex h-[calc(100%+0.5rem)] snap-x scroll-px-4 gap-2.5 overflow-x-auto px-4 py-1 wide:mx-0 wide:px-1"
    >
      {presets.map((preset, at) => (
        <StackCard
          key={preset.id}
          preset={preset}
          purpose={presetPurposes[preset.id]}
          price={prices[preset.id]}
          holds={at === held}
          tabIndex={at === Math.max(0, held) ? 0 : -1}
          onClick={() => choose(preset)}
        />
      ))}
    </div>
  );
}
