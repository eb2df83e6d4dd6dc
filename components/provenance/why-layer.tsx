import { useEffect, useEffectEvent, useState } from "react";
import type { StackConfig } from "@/generators/config/stack";
import type { ExplainedField, Explanation } from "@/generators/views/provenance/explanation";
import { followTarget } from "../editor/follow-target";
import { latePart } from "../late/late-part";
import { NoAnswer } from "../server/no-answer";
import { useConfigAnswer } from "../server/use-config-answer";
import { copyPlaceLink } from "../share/copy-place-link";
import { useWords } from "../words/use-words";
import { fieldOf } from "./field-in-focus";
import { blockAt, linesOfField } from "./find-lines";
import { type LitLines, noLitLines, type Question } from "./lit-lines";

const WhyPanel = latePart(
  ({ preview }) => preview.why,
  () => import("./why-panel"),
);

/** It takes the server ten times as long as the text, which must not have to wait for it. */
const PAUSE_MS = 1500;

interface WhyLayerProps {
  readonly config: StackConfig;
  /** The file that is shown. */
  readonly file: string;
  /** Its text is no longer the generated one. */
  readonly edited: boolean;
  readonly question: Question | undefined;
  readonly onQuestion: (question: Question | undefined) => void;
  readonly onLit: (lit: LitLines) => void;
  readonly onFile: (file: string) => void;
  readonly onField: (path: ExplainedField["path"]) => void;
}

const consecutive = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** That a field stands in `stackwright.json` says less than the Terraform that is shown already. */
const isTerraform = (path: string): boolean => /\.tf(vars)?$/.test(path);

/** Ties the form to the text: lights up what the focused field writes, and says why a line is there. */
export default function WhyLayer({ config, file, edited, question, ...on }: WhyLayerProps) {
  const { why: words } = useWords();
  const [focused, setFocused] = useState<Element>();
  const wanted = focused !== undefined || question !== undefined;
  const { current: explanation, reason, retry } = useConfigAnswer<Explanation>("/api/v1/why", config, wanted, PAUSE_MS);
  useFocusInForm(setFocused);

  const light = useEffectEvent(() => {
    const path = explanation && focused && fieldOf(focused, explanation);
    const lit = path === undefined || !explanation ? noLitLines : linesOfField(explanation, path);
    on.onLit(lit);
    // Whoever has moved on meanwhile is not taken elsewhere.
    const places = [...lit.keys()].filter((path) => path === file || isTerraform(path));
    const target = focused === document.activeElement ? followTarget(places, file) : undefined;
    if (target !== undefined && target !== file) on.onFile(target);
  });
  const point = useEffectEvent(() => {
    const block = explanation && question && blockAt(explanation, file, question.line).block;
    if (block) on.onLit(new Map([[file, consecutive(block.from, block.to)]]));
    else light();
  });
  const forget = useEffectEvent(() => question && on.onQuestion(undefined));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new focus and a new explanation are what asks for light
  useEffect(() => light(), [focused, explanation]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: while something is explained, that is what is lit
  useEffect(() => point(), [question, explanation]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a question is about the file that was shown
  useEffect(() => void forget(), [file]);

  if (!question) return null;
  if (reason !== undefined) return <NoAnswer className="rounded-none" reason={reason} onRetry={retry} />;
  if (!explanation) {
    return (
      <p role="status" className="border-t bg-raised px-3 py-2 text-ink-soft text-sm">
        {words.looking}
      </p>
    );
  }
  return (
    <WhyPanel
      explanation={explanation}
      file={file}
      line={question.line}
      edited={edited}
      onBlock={({ from }) => on.onQuestion({ line: from })}
      onField={({ path }) => on.onField(path)}
      onCopyLink={() => copyPlaceLink(config, { file, line: question.line })}
      onClose={() => on.onQuestion(undefined)}
      onShown={() => on.onQuestion({ ...question })}
    />
  );
}

/** Hears which control of the form gets the focus. */
function useFocusInForm(onFocus: (control: Element) => void): void {
  useEffect(() => {
    const listen = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest("#form-pane")) onFocus(target);
    };
    addEventListener("focusin", listen);
    return () => removeEventListener("focusin", listen);
  }, [onFocus]);
}
