import { Button } from "@/components/ui/button";
import type { Mover } from "@/generators/views/cost/movers";
import { englishPart } from "../words/language";
import { useLanguage, useWords } from "../words/use-words";
import { change } from "./service-rows";

interface CostMoversProps {
  readonly movers: readonly Mover[];
  readonly onField: (path: Mover["path"]) => void;
}

/** The options that move the bill most, each a way to its field. */
export function CostMovers({ movers, onField }: CostMoversProps) {
  const { cost: words } = useWords().panels;
  const language = useLanguage();
  if (movers.length === 0) return null;
  return (
    <section className="mt-4">
      <h3 className="font-semibold text-sm">{words.drivers}</h3>
      <p className="text-ink-faint text-xs">{words.driversHelp}</p>
      <ul className="mt-1 divide-y">
        {movers.map(({ path, within, label, from, to, change: by }) => (
          <li key={path.join(".")} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 py-1.5">
            <span lang={englishPart(language)} className="wrap-anywhere">
              {within && <span className="text-ink-faint">{within}: </span>}
              {label}
              <span className="block text-ink-faint text-xs">
                {from} → {to}
              </span>
            </span>
            <span className="col-start-1 row-start-2 tabular-nums">
              {change(by.low)} · {change(by.medium)} · {change(by.high)}
            </span>
            <Button size="small" className="row-span-2 row-start-1" onClick={() => onField(path)}>
              {words.change}
              <span className="sr-only">
                {" "}
                {within} {label}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
