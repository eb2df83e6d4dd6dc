import { useEffect, useEffectEvent } from "react";
import { notify } from "@/components/ui/notify";
import type { Place } from "@/generators/links/link-place";
import type { Bundle } from "@/lib/bundle/bundle";

interface Shown {
  readonly files: Bundle;
  readonly show: (file: string, line: number) => void;
}

/** Shows the file and line that a link leads to, once the files of its configuration are there. */
export function usePlace(place: Place, { files, show }: Shown): void {
  const { file, line = 1 } = place;
  const found = file !== undefined && files.some(({ path }) => path === file);
  const lead = useEffectEvent(() => file !== undefined && show(file, line));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only being led again leads anywhere, not every new text
  useEffect(() => {
    if (found) lead();
  }, [place, found]);

  useEffect(() => {
    if (file === undefined || found) return;
    // The first files may still be those of the defaults.
    const timer = setTimeout(
      () => void notify(`The link leads to ${file}, which this stack does not have.`, "bad"),
      2000,
    );
    return () => clearTimeout(timer);
  }, [file, found]);
}
