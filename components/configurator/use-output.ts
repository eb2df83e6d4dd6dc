"use client";

import { useMemo } from "react";
import type { StackConfig } from "@/generators/config/stack";
import type { Output, OutputState } from "../output/output";
import { requestFiles, requestFindings } from "../output/request-output";
import { type Answer, useAnswer } from "../server/use-answer";

/** Long enough to let a burst of keys pass, short enough not to be felt. */
const TEXT_PAUSE_MS = 40;
/** Findings are for whoever has stopped typing; until then they would only keep the server from the next text. */
const FINDINGS_PAUSE_MS = 250;

function outputState(sifted: boolean, files: Answer<unknown>, findings: Answer<unknown>): OutputState {
  const reason = files.reason ?? findings.reason;
  if (reason !== undefined) return { kind: "failed", reason };
  return { kind: findings.current && sifted ? "current" : "working" };
}

/** The output for what of the form holds, and how it relates to the form right now: the text comes first, then the findings. */
export function useOutput(config: StackConfig, sifted: boolean, initial: Output) {
  const wanted = JSON.stringify(config);
  const files = useAnswer(wanted, (signal) => requestFiles(config, signal), {
    pauseMs: TEXT_PAUSE_MS,
    initial: initial.files,
  });
  const findings = useAnswer(files.current && wanted, (signal) => requestFindings(config, signal), {
    pauseMs: FINDINGS_PAUSE_MS,
    initial: initial.findings,
  });
  const [shownFiles, shownFindings] = [files.latest ?? initial.files, findings.latest ?? initial.findings];
  const output = useMemo(() => ({ files: shownFiles, findings: shownFindings }), [shownFiles, shownFindings]);
  const retry = () => {
    files.retry();
    findings.retry();
  };
  return { output, state: outputState(sifted, files, findings), retry };
}
