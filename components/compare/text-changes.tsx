import { Copy, Download } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { copyText } from "@/components/ui/copy-text";
import { saveBytes } from "@/components/ui/save-bytes";
import { Select } from "@/components/ui/select";
import { latePart } from "../late/late-part";
import { textOf } from "../output/output";
import { useWords } from "../words/use-words";
import type { Compared } from "./use-comparison";

const DiffView = latePart(
  ({ said }) => said.parts.differences,
  () => import("../editor/diff-view"),
);

interface TextChangesProps {
  readonly compared: Compared;
  /** What the two sides are. */
  readonly names: readonly [string, string];
}

/** The files that differ, one at a time, and the whole as a patch. */
export function TextChanges({ compared: { comparison, files }, names }: TextChangesProps) {
  const { compare: words } = useWords().panels;
  const [wanted, setWanted] = useState<string>();
  const { patch, files: changed } = comparison;
  const terraform = changed.find((file) => file.path.endsWith(".tf"));
  const path = (changed.find((file) => file.path === wanted) ?? terraform ?? changed[0])?.path;
  if (path === undefined) return null;
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <Select
          aria-label={words.file}
          className="min-w-40 flex-1"
          value={path}
          choices={changed.map((file) => ({ value: file.path, label: `${file.path} (${words[file.kind]})` }))}
          onChange={(event) => setWanted(event.target.value)}
        />
        <Button onClick={() => copyText(patch, words.copied)}>
          <Copy aria-hidden />
          {words.copy}
        </Button>
        <Button onClick={() => saveBytes(patch, "stackwright.patch", "text/x-diff")}>
          <Download aria-hidden />
          {words.download}
        </Button>
      </div>
      <div className="mt-2 h-[50dvh] overflow-hidden rounded-md border">
        <DiffView path={path} before={textOf(files[0], path)} after={textOf(files[1], path)} names={names} />
      </div>
    </>
  );
}
