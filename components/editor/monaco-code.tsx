"use client";

import { useEffect, useRef, useState } from "react";
import { useCost } from "../server/use-cost";
import type { CodeProps } from "./code-props";
import { type CodeEditor, createCodeEditor } from "./monaco-editor";

interface MonacoCodeProps extends CodeProps {
  readonly onReady: () => void;
}

/** A file in Monaco. */
export default function MonacoCode({ onReady, ...props }: MonacoCodeProps) {
  const { path, text, findings, changed, reveal, caused, priced, onAsk, onEdit } = props;
  const host = useRef<HTMLDivElement>(null);
  const [code, setCode] = useState<CodeEditor>();
  const ready = useRef(onReady);

  useEffect(() => {
    if (!host.current) return;
    const created = createCodeEditor(host.current);
    setCode(created);
    ready.current();
    return created.dispose;
  }, []);

  const listener = useRef(onEdit);
  listener.current = onEdit;
  const asker = useRef(onAsk);
  asker.current = onAsk;
  useEffect(() => code?.hear((line) => asker.current?.(line)), [code]);
  const editable = onEdit !== undefined;
  useEffect(
    () => code?.listen(editable ? (edited, next) => listener.current?.(edited, next) : undefined),
    [code, editable],
  );
  useEffect(() => code?.show(path, text), [code, path, text]);
  useEffect(() => code?.mark(path, findings), [code, path, findings]);
  useEffect(() => code?.flash(changed), [code, changed]);
  useEffect(() => code?.light(caused ?? []), [code, caused]);
  const { latest: cost } = useCost(priced);
  useEffect(() => code?.price(cost), [code, cost]);
  useEffect(() => {
    if (reveal) code?.reveal(reveal);
  }, [code, reveal]);

  return <div ref={host} className="h-full" />;
}
