"use client";

import { useEffect, useRef, useState } from "react";
import type { StackConfig } from "@/generators/config/stack";
import type { Output, OutputState } from "../output/output";
import { createRegenerator, type Regenerator } from "../output/regenerator";
import { requestFiles, requestFindings } from "../output/request-output";
import { useRetries } from "../output/use-retries";

/** The output for the form's last valid state, and how it relates to the form right now. */
export function useOutput(config: StackConfig, valid: boolean, initial: Output) {
  const [output, setOutput] = useState(initial);
  const [state, setState] = useState<OutputState>({ kind: "current" });
  const [attempt, setAttempt] = useState(0);
  const regenerator = useRef<Regenerator<StackConfig>>(undefined);
  const asked = useRef(JSON.stringify(config));

  useEffect(() => {
    const created = createRegenerator<StackConfig>(
      { files: requestFiles, findings: requestFindings },
      {
        files: (files) => setOutput((old) => ({ ...old, files })),
        findings: (findings) => setOutput((old) => ({ ...old, findings })),
        state: setState,
      },
    );
    regenerator.current = created;
    return created.stop;
  }, []);

  const wanted = JSON.stringify(config);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` stands for the config's content, `attempt` for a wish to try again
  useEffect(() => {
    if (!valid) {
      asked.current = "";
      regenerator.current?.hold();
    } else if (asked.current !== wanted) {
      asked.current = wanted;
      regenerator.current?.update(config);
    }
  }, [valid, wanted, attempt]);

  const retry = () => {
    asked.current = "";
    setAttempt((count) => count + 1);
  };
  useRetries(state, retry);
  return { output, state, retry };
}
