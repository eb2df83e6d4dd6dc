"use client";

import { Keyboard } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { useShortcuts } from "./use-shortcuts";

const ShortcutsDialog = dynamic(() => import("./shortcuts-dialog"), { ssr: false });

/** Opens the list of shortcuts, as does `?`. */
export function ShortcutsButton() {
  const [open, setOpen] = useState(false);
  useShortcuts({ help: () => setOpen(true) });
  return (
    <>
      <IconButton label="Keyboard shortcuts" className="pointer-coarse:hidden" onClick={() => setOpen(true)}>
        <Keyboard aria-hidden />
      </IconButton>
      {open && <ShortcutsDialog onClose={() => setOpen(false)} />}
    </>
  );
}
