"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { askStanding, type Standing } from "../server/newer-version";
import { useWords } from "../words/use-words";
import { told, type Words } from "../words/words";

interface PartFailedProps {
  /** What is missing, as one calls it. */
  readonly titleOf: (words: Words) => string;
  readonly className?: string;
  readonly onRetry: () => void;
}

const reasonFor = (standing: Standing, { answers, part }: Words["said"]): string =>
  standing === "unreachable" ? answers.unreachable : part[standing];

/** Stands where a part of the page would be that could not be fetched or drawn, with the ways on. */
export function PartFailed({ titleOf, className = "", onRetry }: PartFailedProps) {
  const words = useWords();
  const { said, broken, panels } = words;
  const [standing, setStanding] = useState<Standing>();
  useEffect(() => {
    let wanted = true;
    void askStanding().then((answer) => wanted && setStanding(answer));
    return () => {
      wanted = false;
    };
  }, []);
  return (
    <div role="alert" className={`flex flex-col items-start gap-2 text-sm ${className}`}>
      <p className="wrap-anywhere">
        {told(said.part.failed, { title: titleOf(words) })} {standing && reasonFor(standing, said)} {panels.failed.kept}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={onRetry}>
          {panels.failed.again}
        </Button>
        {standing === "newer" && (
          <Button size="small" kind="primary" onClick={() => location.reload()}>
            {broken.reload}
          </Button>
        )}
      </div>
    </div>
  );
}
