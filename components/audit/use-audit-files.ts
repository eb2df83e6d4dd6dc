import { useEffect } from "react";
import { notify } from "@/components/ui/notify";
import type { GivenFile } from "@/lib/intake";
import { attempt } from "../late/attempt";
import { wordsNow } from "../words/words-now";
import { noSources, shownFile, withDropped, withText } from "./audit-sources";
import { currentSources, replaceSources, restoreSources, useAuditDesk } from "./audit-store";
import type { DroppedFile } from "./dropped-files";
import { readDropped } from "./read-dropped";

const edit = (path: string, text: string) => replaceSources(withText(currentSources(), path, text));

const select = (selected: string) => replaceSources({ ...currentSources(), selected });

const take = (given: readonly DroppedFile[]) =>
  attempt("reading", async () => replaceSources(withDropped(currentSources(), await readDropped(given))));

/** Brings all files back to an earlier state. */
const restore = (files: readonly GivenFile[]) => replaceSources({ ...currentSources(), files });

const forgetUnread = () => replaceSources({ ...currentSources(), unread: [] });

function clear(): void {
  const before = currentSources();
  const { said, tools } = wordsNow();
  replaceSources(noSources);
  void notify(said.cleared, "good", {
    label: tools.undo,
    onClick: () => replaceSources(before),
  });
}

/** The files to audit: pasted, dropped, edited; held by this browser and nobody else. */
export function useAuditFiles() {
  const { sources, problem } = useAuditDesk();
  useEffect(restoreSources, []);
  const { files, unread, isPasted } = sources;
  return {
    files,
    unread,
    isPasted,
    problem,
    shown: shownFile(sources),
    select,
    edit,
    take,
    restore,
    forgetUnread,
    clear,
  };
}

export type AuditSources = ReturnType<typeof useAuditFiles>;
