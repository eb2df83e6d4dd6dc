import { CircleCheck, CircleX } from "lucide-react";
import { Button } from "@/components/ui/button";
import { SourceLink } from "@/components/ui/source-link";
import type { VersionCapacity } from "@/generators/views/capacity/capacity";
import type { Limit } from "@/generators/views/capacity/limits";
import type { Load } from "@/generators/views/capacity/load";
import { thousands } from "@/lib/text/thousands";

interface VersionAnswerProps {
  readonly version: VersionCapacity;
  readonly load: Load;
  readonly onField: (path: readonly (string | number)[]) => void;
}

/** What ends a peak to one version, first things first, and what would have to change. */
export function VersionAnswer({ version, load: { requestsPerSecond }, onField }: VersionAnswerProps) {
  const { name, limits, warm, cold, seconds, steps, warmUsd } = version;
  const carries = limits.every(({ allows }) => allows >= requestsPerSecond);
  return (
    <section className="mt-4" aria-label={name}>
      <h3 className="font-semibold">
        {name}{" "}
        {carries
          ? `carries ${thousands(requestsPerSecond)} a second`
          : `ends at ${thousands(limits[0]?.allows ?? 0)} a second`}
      </h3>
      <ul className="mt-1 divide-y">
        {limits.map((limit) => (
          <LimitLine key={limit.what} limit={limit} holds={limit.allows >= requestsPerSecond} onField={onField} />
        ))}
      </ul>
      <p className="mt-2">
        {thousands(warm)} a second never wait for a cold start.
        {cold > 0 &&
          ` A sudden peak starts ${thousands(cold)} environments cold, within ${thousands(seconds)} s at best.`}
      </p>
      {steps.length > 0 && (
        <ul className="mt-2 list-disc pl-5">
          {steps.map(({ path, from, to, why }) => (
            <li key={path.join(".")}>
              <span className="font-mono text-xs">{path.at(-1)}</span> {thousands(from)} → {thousands(to)}: {why}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-2 text-ink-faint text-xs">
        Warm round the clock for all of it: about ${thousands(warmUsd)} a month, before the calls.
      </p>
    </section>
  );
}

interface LimitLineProps {
  readonly limit: Limit;
  readonly holds: boolean;
  readonly onField: VersionAnswerProps["onField"];
}

function LimitLine({ limit: { what, allows, why, source, path }, holds, onField }: LimitLineProps) {
  const Mark = holds ? CircleCheck : CircleX;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 py-1.5">
      <Mark
        aria-label={holds ? "holds" : "too little"}
        role="img"
        className={holds ? "size-4 text-good" : "size-4 text-bad"}
      />
      <span className="wrap-anywhere">
        {what}: <span className="font-semibold tabular-nums">{thousands(allows)}</span>
        <span className="block text-ink-faint text-xs">{why}</span>
      </span>
      {path ? (
        <Button size="small" onClick={() => onField(path)}>
          Change<span className="sr-only"> {what}</span>
        </Button>
      ) : (
        <SourceLink href={source} about={what} className="text-xs" />
      )}
    </li>
  );
}
