import { useState } from "react";
import { notify } from "@/components/ui/notify";
import type { ConfigIssue } from "@/generators/stack";
import { copyText } from "../output/copy-text";
import { requestFiles } from "../output/request-output";
import { saveZip } from "../output/save-zip";
import type { ConfigForm } from "./use-config-form";
import { fragmentOf } from "./use-permalink";

/** Download and share. An invalid form leads to its first field instead of to a file. */
export function useActions({ checked, config }: ConfigForm, goTo: (issue: ConfigIssue) => void) {
  const [attempted, setAttempted] = useState(false);

  const download = async () => {
    setAttempted(true);
    if (!checked.ok) {
      const [first] = checked.issues;
      if (first) goTo(first);
      return;
    }
    try {
      const { project, environment } = checked.config;
      await saveZip(await requestFiles(checked.config, new AbortController().signal), `${project}-${environment}.zip`);
      await notify("The zip is on its way to your downloads.");
    } catch {
      await notify("The server cannot be reached, so there is no zip. What you typed is kept.", "bad");
    }
  };
  const share = async () => {
    const fragment = await fragmentOf(config);
    const address = `${location.origin}${location.pathname}`;
    await copyText(fragment === "" ? address : `${address}#${fragment}`, "Copied the link to this state.");
  };
  return { attempted, download, share };
}
