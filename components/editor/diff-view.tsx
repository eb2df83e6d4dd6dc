"use client";

import { useMedia } from "@/components/ui/use-media";
import type { DiffProps } from "./diff-props";
import { editorPart } from "./editor-part";
import { PlainDiff } from "./plain-diff";

const MonacoDiff = editorPart(
  ({ said }) => said.parts.differences,
  () => import("./monaco-diff"),
);

/** Two texts of a file beside each other in the editor; on touch screens as a unified patch. */
export default function DiffView(props: DiffProps) {
  const fine = useMedia("(pointer: fine)");
  return fine ? <MonacoDiff {...props} /> : <PlainDiff {...props} />;
}
