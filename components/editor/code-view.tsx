"use client";

import { useState } from "react";
import { useMedia } from "@/components/ui/use-media";
import type { CodeProps } from "./code-props";
import { editorPart } from "./editor-part";
import { PlainCode } from "./plain-code";

const MonacoCode = editorPart(
  ({ said }) => said.parts.editor,
  () => import("./monaco-code"),
);

/** A file: plain text at once, in the editor when that is ready; on touch screens plain text stays. */
export function CodeView(props: CodeProps) {
  const fine = useMedia("(pointer: fine)");
  const [ready, setReady] = useState(false);
  return (
    <div className="relative h-full min-h-0">
      {!(fine && ready) && <PlainCode {...props} />}
      {fine && (
        <div className={ready ? "absolute inset-0" : "pointer-events-none invisible absolute inset-0"}>
          <MonacoCode {...props} onReady={() => setReady(true)} />
        </div>
      )}
    </div>
  );
}
