import { useEffect, useEffectEvent, useRef } from "react";
import { notify } from "@/components/ui/notify";
import type { Place } from "@/generators/links/link-place";
import type { Bundle } from "@/lib/bundle/bundle";
import { told } from "../words/words";
import { wordsNow } from "../words/words-now";

interface Shown {
  readonly files: Bundle;
  /** New text still leads to its changes; whoever is led elsewhere comes after that. */
  readonly following: boolean;
  readonly show: (file: string, line: number) => void;
  readonly select: (file: string) => void;
  readonly selected: string;
  readonly edited: ReadonlySet<string>;
}

/** A place in the files that one is led to. */
export interface Lead extends Place {
  /** Whoever edits the shown file by hand stays in it. */
  readonly softly?: true;
}

/** Shows the file and line that a link leads to, once the files of its configuration are there. */
export function usePlace(place: Lead, { files, following, show, select, selected, edited }: Shown): void {
  const { file, line = 1, softly } = place;
  const found = file !== undefined && files.some(({ path }) => path === file);
  const lead = useEffectEvent(() => {
    if (file === undefined) return;
    if (!softly) show(file, line);
    else if (!edited.has(selected)) select(file);
  });
  const followed = useRef<Place>(undefined);
  useEffect(() => {
    if (!found || following || followed.current === place) return;
    followed.current = place;
    lead();
  }, [place, found, following]);

  useEffect(() => {
    if (file === undefined || found || followed.current === place) return;
    // The first files may still be those of the defaults.
    const timer = setTimeout(() => void notify(told(wordsNow().said.noSuchFile, { file }), "bad"), 2000);
    return () => clearTimeout(timer);
  }, [place, file, found]);
}
