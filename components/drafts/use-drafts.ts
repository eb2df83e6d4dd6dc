import { useEffect, useState } from "react";
import { notify } from "@/components/ui/notify";
import { keep, keyOf, readKept } from "./browser-storage";
import { type Draft, type Drafts, draftsFrom, withDraft, withoutDraft } from "./drafts";

const NAME = "drafts";

const read = (): Drafts => draftsFrom(readKept(NAME));

/** The drafts of this browser. Every change reads them anew first, so that tabs do not undo each other's. */
export function useDrafts() {
  const [drafts, setDrafts] = useState(read);

  useEffect(() => {
    const listen = ({ key }: StorageEvent) => {
      if (key === null || key === keyOf(NAME)) setDrafts(read());
    };
    addEventListener("storage", listen);
    return () => removeEventListener("storage", listen);
  }, []);

  const change = (next: (now: Drafts) => Drafts): boolean => {
    const changed = next(read());
    const problem = keep(NAME, changed);
    if (problem) void notify(problem, "bad");
    else setDrafts(changed);
    return !problem;
  };
  const put = (draft: Draft): boolean => change((now) => withDraft(now, draft));
  const remove = (draft: Draft): boolean => change((now) => withoutDraft(now, draft.id));
  return { drafts, put, remove, current: read };
}
