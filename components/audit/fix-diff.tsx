import type { GivenFile } from "@/lib/intake";
import { applyFixes } from "@/lib/lint/apply-fixes";
import type { Finding } from "@/lib/lint/finding";
import { PlainDiff } from "../editor/plain-diff";

interface FixDiffProps {
  readonly files: readonly GivenFile[];
  readonly findings: readonly Finding[];
}

/** What the fixes of findings change, file by file, before they do. */
export default function FixDiff({ files, findings }: FixDiffProps) {
  const fixed = applyFixes(files, findings);
  return files.map(({ path, text }, at) => {
    const after = fixed[at]?.text ?? text;
    if (after === text) return null;
    return (
      <div key={path} className="mt-2 max-h-72 overflow-hidden overflow-y-auto rounded-md border bg-surface">
        <PlainDiff path={path} before={text} after={after} names={["now", "after the fix"]} />
      </div>
    );
  });
}
