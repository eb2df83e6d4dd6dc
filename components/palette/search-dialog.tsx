import { useMemo } from "react";
import type { Issue } from "@/lib/json/issue";
import type { Output } from "../output/output";
import { type ShortcutId, shortcuts } from "../shell/shortcuts";
import { useSpokenSteps } from "../wizard/spoken-steps";
import { useWords } from "../words/use-words";
import { optionItems } from "./option-items";
import PaletteDialog from "./palette-dialog";
import type { PaletteItem } from "./palette-item";

interface SearchDialogProps {
  readonly output: Output;
  /** What each command does; those without one are not offered. */
  readonly commands: Readonly<Partial<Record<ShortcutId, () => void>>>;
  readonly onStep: (step: string) => void;
  readonly onField: (path: Issue["path"]) => void;
  readonly onLine: (file: string, line: number) => void;
  readonly onClose: () => void;
}

/** The search of the configurator, over what it holds now. */
export default function SearchDialog({ output, commands, onStep, onField, onLine, onClose }: SearchDialogProps) {
  const { does } = useWords().dialogs.shortcuts;
  const steps = useSpokenSteps();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ways stay the same while the dialog is open
  const items = useMemo((): readonly PaletteItem[] => {
    const { files, findings } = output;
    return [
      ...shortcuts.flatMap(({ id, keys }) => {
        const run = commands[id];
        return run ? [{ kind: "Command" as const, label: does[id], detail: "", keys, run }] : [];
      }),
      ...steps.map(({ key, title, summary }) => ({
        kind: "Step" as const,
        label: title,
        detail: summary,
        run: () => onStep(key),
      })),
      ...optionItems(steps, onField),
      ...files.map(({ path }) => ({ kind: "File" as const, label: path, detail: "", run: () => onLine(path, 1) })),
      ...findings.map(({ message, file, range: { start } }) => ({
        kind: "Finding" as const,
        label: `${file}:${start.line}`,
        detail: message,
        run: () => onLine(file, start.line),
      })),
    ];
  }, [output]);
  return <PaletteDialog items={items} onClose={onClose} />;
}
