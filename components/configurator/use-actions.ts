import { useState } from "react";
import { copyText } from "@/components/ui/copy-text";
import { notify } from "@/components/ui/notify";
import type { Issue } from "@/lib/json/issue";
import { currentEdits } from "../output/hand-edit-store";
import { requestDelivery } from "../output/request-output";
import { askForZip } from "../output/zip-question";
import { reasonOf } from "../server/request";
import { heldBackWords } from "../wizard/held-back";
import type { ConfigForm } from "./use-config-form";
import { fragmentOf } from "./use-permalink";

const doneWords = (leftOut: string): string => {
  const { size } = currentEdits();
  const missing = leftOut && ` Left out: ${leftOut}.`;
  if (size === 0) return missing ? `Copied the link.${missing}` : "Copied the link to this state.";
  return `Copied the link.${missing} Your hand edits of ${size} ${size === 1 ? "file are" : "files are"} not in it; the zip has them.`;
};

/** Download and share. An invalid form leads to its first field instead of to a file. */
export function useActions({ judgeNow, config, back }: ConfigForm, goTo: (issue: Issue) => void) {
  const [attempted, setAttempted] = useState(false);

  const download = async () => {
    setAttempted(true);
    try {
      const checked = await judgeNow();
      if (!checked.ok) {
        const [first] = checked.issues;
        if (first) goTo(first);
        return;
      }
      const { project, environment } = checked.config;
      const generated = await requestDelivery(checked.config);
      const files = await askForZip(generated);
      if (!files) return;
      const { saveZip } = await import("../output/save-zip");
      await saveZip(files, `${project}-${environment}.zip`);
      const { rememberDownload } = await import("../drafts/last-download");
      rememberDownload(await fragmentOf(checked.config));
      await notify("The zip is on its way to your downloads.");
    } catch (error) {
      await notify(`${reasonOf(error)} There is no zip; what you typed is kept.`, "bad");
    }
  };
  const share = async () => {
    const [{ linkOf }, now] = await Promise.all([import("@/generators/links/links"), judgeNow()]);
    const shared = now.ok ? now.config : config;
    await copyText(`${location.origin}${location.pathname}#${linkOf(shared)}`, doneWords(heldBackWords(back)));
  };
  return { attempted, download, share };
}
