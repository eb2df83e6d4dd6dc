import { CircleCheck, CircleX } from "lucide-react";
import { Button } from "@/components/ui/button";
import { SourceLink } from "@/components/ui/source-link";
import { formTree } from "@/generators/config/form-data";
import type { Limit } from "@/generators/views/capacity/limits";
import type { Load } from "@/generators/views/capacity/load";
import type { VersionCapacity } from "@/generators/views/capacity/version-capacity";
import { thousands } from "@/lib/text/thousands";
import { Said } from "../wizard/rules/said";
import { useMessages } from "../wizard/rules/use-messages";
import { placeOf } from "../wizard/spec/form-path";
import { ownLabel, spoken } from "../wizard/spec/spoken-option";
import { useLanguage, useWords } from "../words/use-words";
import { told } from "../words/words";

interface VersionAnswerProps {
  readonly version: VersionCapacity;
  readonly load: Load;
  readonly onField: (path: readonly (string | number)[]) => void;
}

/** What ends a peak to one stage, first things first, and what would have to change. */
export function VersionAnswer({ version, load: { requestsPerSecond }, onField }: VersionAnswerProps) {
  const { capacity: words } = useWords().panels;
  const language = useLanguage();
  const messages = useMessages();
  const figure = (count: number) => thousands(count, language);
  const { name, limits, warm, cold, seconds, steps, warmUsd } = version;
  const carries = limits.every(({ allows }) => allows >= requestsPerSecond);
  return (
    <section className="mt-4" aria-label={name}>
      <h3 className="font-semibold">
        {name}{" "}
        {carries
          ? told(words.carries, { count: figure(requestsPerSecond) })
          : told(words.ends, { count: figure(limits[0]?.allows ?? 0) })}
      </h3>
      <ul className="mt-1 divide-y">
        {limits.map((limit) => (
          <LimitLine key={limit.what} limit={limit} holds={limit.allows >= requestsPerSecond} onField={onField} />
        ))}
      </ul>
      <p className="mt-2">
        {told(words.warm, { count: figure(warm) })}
        {cold > 0 && ` ${told(words.cold, { count: figure(cold), seconds: figure(seconds) })}`}
      </p>
      {steps.length > 0 && (
        <ul className="mt-2 list-disc pl-5">
          {steps.map(({ path, from, to, why }) => (
            <li key={path.join(".")}>
              {ownLabel(path, placeOf(formTree, path).field?.label ?? "", messages)} {figure(from)} → {figure(to)}:{" "}
              <Said>{why}</Said>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-2 text-ink-faint text-xs">{told(words.price, { price: `$${figure(warmUsd)}` })}</p>
    </section>
  );
}

interface LimitLineProps {
  readonly limit: Limit;
  readonly holds: boolean;
  readonly onField: VersionAnswerProps["onField"];
}

function LimitLine({ limit: { what, allows, why, source, path }, holds, onField }: LimitLineProps) {
  const { capacity: words } = useWords().panels;
  const language = useLanguage();
  const messages = useMessages();
  const Mark = holds ? CircleCheck : CircleX;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 py-1.5">
      <Mark
        aria-label={holds ? words.holds : words.tooLittle}
        role="img"
        className={holds ? "size-4 text-good" : "size-4 text-bad"}
      />
      <span className="wrap-anywhere">
        <Said>{what}</Said>: <span className="font-semibold tabular-nums">{thousands(allows, language)}</span>
        <span className="block text-ink-faint text-xs">
          <Said>{why}</Said>
        </span>
      </span>
      {path ? (
        <Button size="small" onClick={() => onField(path)}>
          {words.change}
          <span className="sr-only">
            {" "}
            <Said>{what}</Said>
          </span>
        </Button>
      ) : (
        <SourceLink href={source} about={spoken(what, messages).text} className="text-xs" />
      )}
    </li>
  );
}
