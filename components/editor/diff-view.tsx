"use client";

import dynamic from "next/dynamic";
import { useMedia } from "@/components/ui/use-media";
import { PlainDiff } from "./plain-diff";

const MonacoDiff = dynamic(() => import("./monaco-diff"), { ssr: false });

export interface DiffProps {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** What the two texts are, such as "generated" and "edited by hand". */
  readonly names: readonly [string, string];
}

/** Two texts of a file beside each other in the editor; on touch screens as a unified patch. */
export default function DiffView(props: DiffProps) {
  const fine = useMedia("(pointer: fine)");
  return fine ? <MonacoDiff {...props} /> : <PlainDiff {...props} />;
}
