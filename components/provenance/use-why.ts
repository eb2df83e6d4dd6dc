import { useState } from "react";
import { useShortcuts } from "../shell/use-shortcuts";
import { type LitLines, noLitLines, type Question } from "./lit-lines";

/** What the preview keeps of provenance: the lines that are lit, and the question that is being answered. */
export function useWhy(file: string, edited: boolean, led = 1) {
  const [lit, setLit] = useState<LitLines>(noLitLines);
  const [question, setQuestion] = useState<Question>();
  const askAt = (line: number) => setQuestion({ line });
  // Without a cursor, the question is about what is lit, else about where one was led.
  const ask = () => setQuestion(question ? undefined : { line: lit.get(file)?.[0] ?? led });
  useShortcuts({ why: ask });
  return { lit, ask, askAt, layer: { edited, question, onQuestion: setQuestion, onLit: setLit } };
}
