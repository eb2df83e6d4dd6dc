import { useState } from "react";
import { notify } from "@/components/ui/notify";
import type { StackConfig } from "@/generators/config/stack";
import type { Issue } from "@/lib/json/issue";
import { loadAhead } from "../late/load-ahead";
import { requestDelivery } from "../output/request-output";
import { askForZip } from "../output/zip-question";
import { reasonOf } from "../server/request";
import { heldBackWords } from "../wizard/held-back";
import { useMessages } from "../wizard/rules/use-messages";
import { useWords } from "../words/use-words";
import { told } from "../words/words";
import type { ConfigForm } from "./use-config-form";
import { fragmentOf } from "./use-permalink";

const sharing = () => import("./copy-stack-link");
loadAhead(sharing);

/** For a comparison later; the zip is there without it as well. */
async function remember(config: StackConfig): Promise<void> {
  try {
    const { rememberDownload } = await import("../drafts/last-download");
    rememberDownload(await fragmentOf(config));
  } catch {
    // What remembers it did not come.
  }
}

/** Download and share. An invalid form leads to its first field instead of to a file. */
export function useActions({ judgeNow, config, back }: ConfigForm, goTo: (issue: Issue) => void) {
  const messages = useMessages();
  const { zip, link } = useWords().panels;
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
      await notify(zip.onItsWay);
      await remember(checked.config);
    } catch (error) {
      await notify(told(zip.noZip, { reason: reasonOf(error) }), "bad");
    }
  };
  const share = async () => {
    try {
      const [{ copyStackLink }, now] = await Promise.all([sharing(), judgeNow()]);
      await copyStackLink(now.ok ? now.config : config, heldBackWords(back, messages), link);
    } catch (error) {
      await notify(reasonOf(error), "bad");
    }
  };
  return { attempted, download, share };
}
