"use client";

import { type ComponentType, useEffect, useEffectEvent, useState } from "react";
import { Button } from "./button";
import { OpeningDialog } from "./opening-dialog";

interface Closable {
  readonly onClose: () => void;
}

type Load<P> = () => Promise<{ readonly default: ComponentType<P> }>;

/**
 * A dialog that is fetched when it is first opened. It can be left from the first moment: whoever changes their mind
 * meanwhile does not have it pop up later.
 */
export function lazyDialog<P extends Closable>(title: string, load: Load<P>): ComponentType<P> {
  let Fetched: ComponentType<P> | undefined;
  return function LazyDialog(props: P) {
    const [Shown, setShown] = useState(() => Fetched);
    const [attempt, setAttempt] = useState(0);
    const [failed, setFailed] = useState(false);
    useEscape(props.onClose);

    // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` stands for a wish to try again
    useEffect(() => {
      if (Fetched) return;
      let wanted = true;
      load().then(
        (module) => {
          Fetched = module.default;
          if (wanted) setShown(() => Fetched);
        },
        () => wanted && setFailed(true),
      );
      return () => {
        wanted = false;
      };
    }, [attempt]);

    if (Shown) return <Shown {...props} />;
    const retry = () => {
      setFailed(false);
      setAttempt((count) => count + 1);
    };
    return (
      <OpeningDialog title={title} onClose={props.onClose}>
        {failed ? <Failed onRetry={retry} /> : undefined}
      </OpeningDialog>
    );
  };
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div role="alert" className="flex flex-col items-start gap-2">
      <p>The server cannot be reached, so this cannot be opened. What you typed is kept.</p>
      <Button size="small" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
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
