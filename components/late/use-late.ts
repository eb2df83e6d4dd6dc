import { type ComponentType, useEffect, useState } from "react";
import type { LateModule } from "./late-module";

/** A component that may still have to be fetched, and whether that failed. */
export function useLate<P>(late: LateModule<ComponentType<P>>) {
  const [Shown, setShown] = useState(() => late.loaded());
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` stands for a wish to try again
  useEffect(() => {
    let wanted = true;
    late.load().then(
      (loaded) => wanted && setShown(() => loaded),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [late, attempt]);

  const retry = () => {
    setFailed(false);
    setAttempt((count) => count + 1);
  };
  return { Shown, failed, retry };
}
