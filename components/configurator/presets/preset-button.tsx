import { ChevronDown, LayoutTemplate } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { StackConfig } from "@/generators/config/stack";
import { keptTrying, useKept } from "../../late/kept-trying";
import { lateModule } from "../../late/late-module";
import { useWords } from "../../words/use-words";
import { counted } from "../../words/words";
import type { NearestPreset } from "./nearest-preset";

const lateNearest = keptTrying(lateModule(() => import("./nearest-preset")));

interface PresetButtonProps {
  readonly config: StackConfig;
  /** What holds of the configuration that came with the page. */
  readonly initial: NearestPreset;
  readonly onOpen: () => void;
}

/** Names the preset that holds or is nearest, and opens them all. */
export function PresetButton({ config, initial, onOpen }: PresetButtonProps) {
  const { tools, presets } = useWords();
  const { id, title, changes } = useKept(lateNearest)?.(config) ?? initial;
  return (
    <Button aria-haspopup="dialog" className="min-w-0 shrink! justify-start" onClick={onOpen}>
      <LayoutTemplate aria-hidden className={changes === 0 ? "text-accent" : "text-ink-faint"} />
      <span className="sr-only">{tools.preset}: </span>
      <span className="truncate">{presets[id]?.title ?? title}</span>
      {changes > 0 && (
        <span className="-my-0.5 rounded-full bg-accent-wash px-1.5 text-accent-strong text-xs leading-5">
          <span className="sr-only">+ </span>
          <span aria-hidden className="@4xl:hidden">
            {changes}
          </span>
          <span className="sr-only @4xl:not-sr-only">{counted(tools.changes, changes)}</span>
        </span>
      )}
      <ChevronDown aria-hidden />
    </Button>
  );
}
