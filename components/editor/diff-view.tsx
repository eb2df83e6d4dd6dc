"use client";

import dynamic from "next/dynamic";
import { useMedia } from "@/components/ui/use-media";
import type { DiffProps } from "./diff-props";
import { PlainDiff } from "./plain-diff";

const MonacoDiff = dynamic(() => import("./monaco-diff"), { ssr: false });

/** Two texts of a file beside each other in the editor; on touch screens as a unified patch. */
export default function DiffView(props: DiffProps) {
  const fine = useMedia("(pointer: fine)");
  return fine ? <MonacoDiff {...props} /> : <PlainDiff {...props} />;
}
