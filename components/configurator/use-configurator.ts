import { useState } from "react";
import { type ConfigIssue, defaultConfig, type StackConfig } from "@/generators/config/stack";
import type { DroppedField } from "@/lib/permalink";
import type { Output } from "../output/output";
import { useShortcuts } from "../shell/use-shortcuts";
import { stepBeside } from "./form-pane";
import { useActions } from "./use-actions";
import { useConfigForm } from "./use-config-form";
import { useHistory } from "./use-history";
import { useLead } from "./use-lead";
import { useOutput } from "./use-output";
import { usePermalink } from "./use-permalink";
import { useSteps } from "./use-steps";
import type { View } from "./view-tabs";

export interface ConfiguratorProps {
  readonly config: StackConfig;
  readonly dropped: readonly DroppedField[];
  readonly output: Output;
}

const arriving = { kind: "working" } as const;

/** What the form holds, what it makes, and where one stands in both. */
function useDesk(initial: ConfiguratorProps) {
  const configForm = useConfigForm(initial.config);
  const { checked, config, fill } = configForm;
  const history = useHistory(configForm.values, configForm.fills, (values) => configForm.form.reset(values));
  const link = usePermalink(config, fill, initial.dropped);
  const { output, state, retry } = useOutput(config, checked.ok, initial.output);
  const shown = link.arrived ? state : arriving;
  const lead = useLead(link.place, shown.kind === "current");
  const steps = useSteps(link.place.step);
  const actions = useActions(configForm, steps.goTo);
  const [view, setView] = useState<View>("form");
  const issues = checked.ok ? [] : checked.issues;
  return {
    ...configForm,
    ...link,
    ...lead,
    ...steps,
    ...actions,
    history,
    output,
    state: shown,
    retry,
    view,
    setView,
    issues,
  };
}

/** Everything that connects the form with the files it makes. */
export function useConfigurator(initial: ConfiguratorProps) {
  const desk = useDesk(initial);
  const { history, choose, step, goTo, leadTo, setView, issues, fill, dismiss, report, download, share } = desk;
  useShortcuts({
    ...(history.undo && { undo: history.undo }),
    ...(history.redo && { redo: history.redo }),
    "next-step": () => choose(stepBeside(step, 1) ?? step),
    "previous-step": () => choose(stepBeside(step, -1) ?? step),
    download,
    share,
  });
  const goToField = (path: ConfigIssue["path"]) => {
    setView("form");
    goTo({ path, message: "", received: null });
  };
  const goToLine = (file: string, line: number) => {
    setView("preview");
    leadTo({ file, line });
  };
  const take = (taken: StackConfig, refused: readonly DroppedField[]) => {
    report(refused);
    fill(taken);
  };
  const startFresh = () => {
    dismiss();
    fill(defaultConfig);
  };
  const downloadOrMend = () => {
    if (issues.length > 0) setView("form");
    return download();
  };
  return { ...desk, goToField, goToLine, take, startFresh, downloadOrMend };
}
