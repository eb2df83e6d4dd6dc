import { useState } from "react";
import type { StackConfig } from "@/generators/config/stack";
import { capacityOf } from "@/generators/views/capacity/capacity";
import { type Load, loadBounds, loadProblem } from "@/generators/views/capacity/load";
import { thousands } from "@/lib/text/thousands";
import { useLanguage, useWords } from "../words/use-words";
import { told } from "../words/words";
import { LoadField } from "./load-field";
import { VersionAnswer } from "./version-answer";

interface CapacityPanelProps {
  readonly config: StackConfig;
  readonly onField: (path: readonly (string | number)[]) => void;
}

type Typed = Readonly<Record<keyof Load, string>>;

const fields = [
  ["requestsPerSecond", "requests", "requestsHelp"],
  ["durationMs", "duration", "durationHelp"],
] as const;

/** Will it carry the peak? Worked out in the page, with every change. */
export default function CapacityPanel({ config, onField }: CapacityPanelProps) {
  const { capacity: words } = useWords().panels;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<Typed>({ requestsPerSecond: "1000", durationMs: "50" });
  const load = loadOf(typed);
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="my-3 rounded-lg border"
    >
      <summary className="min-h-6 cursor-pointer px-4 py-2 font-semibold text-sm">{words.title}</summary>
      <section aria-label={words.title} className="px-4 pb-4 text-sm">
        <div className="flex flex-wrap gap-x-4 gap-y-2">
          {fields.map(([name, label, help]) => (
            <LoadField
              key={name}
              label={words[label]}
              help={words[help]}
              bounds={loadBounds[name]}
              value={typed[name]}
              wrong={loadProblem(name, numberOf(typed[name])) !== undefined}
              onChange={(value) => setTyped({ ...typed, [name]: value })}
            />
          ))}
        </div>
        {open && load && <Answer config={config} load={load} onField={onField} />}
      </section>
    </details>
  );
}

/** People group thousands; an empty field is no number, though JavaScript takes it for zero. */
function numberOf(text: string): number {
  const plain = text.replace(/[\s,]/g, "");
  return plain === "" ? Number.NaN : Number(plain);
}

function loadOf({ requestsPerSecond, durationMs }: Typed): Load | undefined {
  const load = { requestsPerSecond: numberOf(requestsPerSecond), durationMs: numberOf(durationMs) };
  const holds = fields.every(([name]) => loadProblem(name, load[name]) === undefined);
  return holds ? load : undefined;
}

function Answer({ config, load, onField }: CapacityPanelProps & { readonly load: Load }) {
  const { capacity: words } = useWords().panels;
  const language = useLanguage();
  const { concurrency, environments, perCaller, versions } = capacityOf(config, load);
  return (
    <>
      <p className="my-3">
        {told(words.atOnce, {
          calls: thousands(concurrency, language),
          environments: thousands(environments, language),
          perCaller: thousands(perCaller, language),
        })}
      </p>
      {versions.map((version) => (
        <VersionAnswer key={version.name} version={version} load={load} onField={onField} />
      ))}
      <p className="mt-3 text-ink-faint text-xs">{words.onPaper}</p>
    </>
  );
}
