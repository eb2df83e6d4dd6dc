"use client";

import { Keyboard } from "lucide-react";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { lazyDialog } from "../late/lazy-dialog";
import { useWords } from "../words/use-words";
import { useShortcuts } from "./use-shortcuts";

const ShortcutsDialog = lazyDialog(
  ({ frame }) => frame.shortcuts,
  () => import("./shortcuts-dialog"),
);

/** Opens the list of shortcuts, as does `?`. */
export function ShortcutsButton() {
  const { frame } = useWords();
  const [open, setOpen] = useState(false);
  useShortcuts({ help: () => setOpen(true) });
  return (
    <>
      <IconButton label={frame.shortcuts} className="pointer-coarse:hidden" onClick={() => setOpen(true)}>
        <Keyboard aria-hidden />
      </IconButton>
      {open && <ShortcutsDialog onClose={() => setOpen(false)} />}
    </>
  );
}
