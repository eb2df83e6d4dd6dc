import { notify } from "@/components/ui/notify";
import type { BundleFile } from "@/lib/bundle/bundle";
import { applyFixes } from "@/lib/lint/apply-fixes";
import type { Finding } from "@/lib/lint/finding";
import { counted, told } from "../words/words";
import { wordsNow } from "../words/words-now";

/** Mends findings in files, hands over each file that changed, and offers to take it back. */
export function fixFiles(
  files: readonly BundleFile[],
  findings: readonly Finding[],
  change: (path: string, text: string) => void,
  undo: () => void,
): void {
  const fixed = applyFixes(files, findings).filter(({ text }, at) => text !== files[at]?.text);
  for (const { path, text } of fixed) change(path, text);
  const [first] = findings;
  const { said, tools } = wordsNow();
  const one = findings.length === 1 ? first?.fixes[0]?.title : undefined;
  const what = one ?? counted(said.fixes, findings.length);
  void notify(told(said.applied, { what }), "good", { label: tools.undo, onClick: undo });
}
