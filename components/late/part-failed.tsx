"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { askStanding, type Standing } from "../server/newer-version";

interface PartFailedProps {
  /** What is missing, as one calls it. */
  readonly title: string;
  readonly className?: string;
  readonly onRetry: () => void;
}

const reasons: Readonly<Record<Standing, string>> = {
  unreachable: "The server cannot be reached.",
  newer: "The server has a newer version than this page.",
  same: "It did not arrive whole.",
};

/** Stands where a part of the page would be that could not be fetched or drawn, with the ways on. */
export function PartFailed({ title, className = "", onRetry }: PartFailedProps) {
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
        “{title}” could not be opened. {standing && reasons[standing]} What you typed is kept.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={onRetry}>
          Try again
        </Button>
        {standing === "newer" && (
          <Button size="small" kind="primary" onClick={() => location.reload()}>
            A newer version is there: reload
          </Button>
        )}
      </div>
    </div>
  );
}
