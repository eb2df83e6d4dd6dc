import { Button } from "@/components/ui/button";
import type { Mover } from "@/generators/views/cost/movers";
import { InItsLanguage } from "../wizard/rules/said";
import { useMessages } from "../wizard/rules/use-messages";
import { ownLabel, spokenValue, spokenWithin } from "../wizard/spec/spoken-option";
import { useLanguage, useWords } from "../words/use-words";
import { change } from "./service-rows";

interface CostMoversProps {
  readonly movers: readonly Mover[];
  readonly onField: (path: Mover["path"]) => void;
}

/** The options that move the bill most, each a way to its field. */
export function CostMovers({ movers, onField }: CostMoversProps) {
  const { cost: words } = useWords().panels;
  if (movers.length === 0) return null;
  return (
    <section className="mt-4">
      <h3 className="font-semibold text-sm">{words.drivers}</h3>
      <p className="text-ink-faint text-xs">{words.driversHelp}</p>
      <ul className="mt-1 divide-y">
        {movers.map((mover) => (
          <MoverItem key={mover.path.join(".")} mover={mover} onField={onField} />
        ))}
      </ul>
    </section>
  );
}

function MoverItem({ mover, onField }: Pick<CostMoversProps, "onField"> & { readonly mover: Mover }) {
  const { cost: words } = useWords().panels;
  const language = useLanguage();
  const messages = useMessages();
  const { path, from, to, change: by } = mover;
  const label = ownLabel(path, mover.label, messages);
  const within = mover.within && spokenWithin(path, mover.within, messages);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 py-1.5">
      <span className="wrap-anywhere">
        {within && <span className="text-ink-faint">{within}: </span>}
        {label}
        <span className="block text-ink-faint text-xs">
          <InItsLanguage {...spokenValue(path, from, messages)} /> →{" "}
          <InItsLanguage {...spokenValue(path, to, messages)} />
        </span>
      </span>
      <span className="col-start-1 row-start-2 tabular-nums">
        {(["low", "medium", "high"] as const).map((level) => change(by[level], language)).join(" · ")}
      </span>
      <Button size="small" className="row-span-2 row-start-1" onClick={() => onField(path)}>
        {words.change}
        <span className="sr-only">
          {" "}
          {within} {label}
        </span>
      </Button>
    </li>
  );
}
