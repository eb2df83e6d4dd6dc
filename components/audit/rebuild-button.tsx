import { Hammer } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { GivenFile } from "@/lib/intake";
import { lazyDialog } from "../late/lazy-dialog";
import { useWords } from "../words/use-words";

const RebuildDialog = lazyDialog(
  ({ audit }) => audit.rebuild,
  () => import("./rebuild-dialog"),
);

/** Offers to build the audited stack anew from what can be read of it. */
export function RebuildButton({ files }: { readonly files: readonly GivenFile[] }) {
  const { audit: words } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="primary" size="small" aria-haspopup="dialog" className="print:hidden" onClick={() => setOpen(true)}>
        <Hammer aria-hidden />
        {words.rebuild}
      </Button>
      {open && <RebuildDialog files={files} onClose={() => setOpen(false)} />}
    </>
  );
}
