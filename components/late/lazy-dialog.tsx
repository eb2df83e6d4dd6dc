"use client";

import { type ComponentType, useEffect, useEffectEvent, useState } from "react";
import { OpenerContext } from "@/components/ui/opener";
import { OpeningDialog } from "@/components/ui/opening-dialog";
import { useWords } from "../words/use-words";
import { lateModule } from "./late-module";
import type { TitleOf } from "./late-part";
import { loadAhead } from "./load-ahead";
import { PartBoundary } from "./part-boundary";
import { PartFailed } from "./part-failed";
import { useLate } from "./use-late";

interface Closable {
  readonly onClose: () => void;
}

type Fetch<P> = () => Promise<{ readonly default: ComponentType<P> }>;

/**
 * A dialog that is fetched ahead, at the latest when it is first opened. It can be left from the first moment: whoever
 * changes their mind meanwhile does not have it pop up later.
 */
export function lazyDialog<P extends Closable>(titleOf: TitleOf, fetchIt: Fetch<P>): ComponentType<P> {
  const late = lateModule(fetchIt);
  loadAhead(late.load);
  return function LazyDialog(props: P) {
    const { Shown, failed, retry } = useLate(late);
    const title = titleOf(useWords());
    const [opener] = useState(() => document.activeElement);
    useEscape(props.onClose);
    const broken = (again: () => void) => (
      <OpeningDialog title={title} onClose={props.onClose}>
        <PartFailed titleOf={titleOf} onRetry={again} />
      </OpeningDialog>
    );
    if (failed) return broken(retry);
    if (!Shown) return <OpeningDialog title={title} onClose={props.onClose} />;
    return (
      <OpenerContext value={opener}>
        <PartBoundary fallback={broken}>
          <Shown {...props} />
        </PartBoundary>
      </OpenerContext>
    );
  };
}

/** Escape that nobody has answered closes: the dialog itself hears it only once all of it is there. */
function useEscape(onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) close();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}
