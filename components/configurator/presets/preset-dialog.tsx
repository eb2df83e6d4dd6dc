import { useState } from "react";
import { type FieldValues, useFormContext } from "react-hook-form";
import { Dialog } from "@/components/ui/dialog";
import { Switch } from "@/components/ui/switch";
import { ownPreset } from "@/generators/config/own-preset";
import { applyLeaning, axes, leanings } from "@/generators/config/preset-leanings";
import { presetPurposes } from "@/generators/config/preset-purposes";
import { presets } from "@/generators/config/presets";
import type { StackConfig } from "@/generators/config/stack";
import { typedUnder } from "../../drafts/typed-form";
import { StackDrawing } from "../../gallery/stack-drawing";
import { useWords } from "../../words/use-words";
import { PresetCard } from "./preset-card";

interface PresetDialogProps {
  readonly config: StackConfig;
  /** What a month of each preset costs, by its id. */
  readonly prices: Readonly<Record<string, number>>;
  readonly onChoose: (config: StackConfig, typed?: FieldValues) => void;
  readonly onClose: () => void;
}

/** Whole stacks, and leanings per axis that go over whatever is in the form; each says what it would change. */
export default function PresetDialog({ config, prices, onChoose, onClose }: PresetDialogProps) {
  const { presets: named, dialogs } = useWords();
  const words = dialogs.presets;
  const [afresh, setAfresh] = useState(false);
  const { getValues } = useFormContext();
  const keepTyped = (chosen: StackConfig) => onChoose(chosen, typedUnder(chosen, getValues()));
  return (
    <Dialog wide onClose={onClose} title={words.title} description={words.about}>
      <div className="flex flex-col gap-6">
        <section aria-label={words.whole}>
          <h3 className="font-semibold text-base">{words.whole}</h3>
          <p className="text-ink-faint">{words.wholeHelp}</p>
          <label htmlFor="start-afresh" className="my-2 flex items-center gap-2">
            <Switch id="start-afresh" checked={afresh} onCheckedChange={setAfresh} />
            <span>{words.afresh}</span>
          </label>
          <ul className="grid gap-2 wide:grid-cols-2">
            {presets.map(({ id, title, summary, config: wanted }) => (
              <li key={id}>
                <PresetCard
                  title={named[id]?.title ?? title}
                  summary={named[id]?.summary ?? summary}
                  purpose={named[id]?.purpose ?? presetPurposes[id]}
                  price={prices[id]}
                  drawing={<StackDrawing config={wanted} className="w-36 shrink-0" />}
                  config={config}
                  wanted={afresh ? wanted : ownPreset(wanted, config)}
                  onApply={afresh ? onChoose : keepTyped}
                />
              </li>
            ))}
          </ul>
        </section>
        {axes.map((axis) => (
          <section key={axis} aria-label={words.axes[axis]}>
            <h3 className="mb-2 font-semibold text-base">{words.axes[axis]}</h3>
            <ul className="grid gap-2 wide:grid-cols-2">
              {leanings
                .filter((leaning) => leaning.axis === axis)
                .map((leaning) => (
                  <li key={leaning.id}>
                    <PresetCard
                      title={named[leaning.id]?.title ?? leaning.title}
                      summary={named[leaning.id]?.purpose ?? leaning.summary}
                      config={config}
                      wanted={applyLeaning(config, leaning)}
                      onApply={keepTyped}
                    />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
