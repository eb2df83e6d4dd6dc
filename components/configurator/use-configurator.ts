import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { FieldValues } from "react-hook-form";
import { standardConfig } from "@/generators/config/form-data";
import type { StackConfig } from "@/generators/config/stack";
import type { ConfigWarning } from "@/generators/config/warnings";
import type { Issue } from "@/lib/json/issue";
import type { DroppedField } from "@/lib/permalink";
import type { Output, OutputState } from "../output/output";
import { useShortcuts } from "../shell/use-shortcuts";
import type { WizardStep } from "../wizard/stack-spec";
import { stepBeside } from "./form-pane";
import type { NearestPreset } from "./presets/nearest-preset";
import { fileOfStep } from "./step-file";
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
  readonly preset: NearestPreset;
  /** The steps as the page says them, where that is not what they say themselves. */
  readonly steps: readonly WizardStep[] | undefined;
  /** What is valid in the configuration that came with the page and should be looked at. */
  readonly warnings: readonly ConfigWarning[];
  /** What a month of each preset costs, by its id. */
  readonly prices: Readonly<Record<string, number>>;
}

const arriving = { kind: "working" } as const;

const none: readonly Issue[] = [];

/** The same object as long as it says the same. */
function useSameState(state: OutputState): OutputState {
  const reason = state.kind === "failed" ? state.reason : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: this is all that a state says
  return useMemo(() => state, [state.kind, reason]);
}

/** What is drawn beside the field that somebody types in may follow it a moment later, in pieces that let keys in between. */
function useFollowing({ filled, made }: Desk) {
  const config = useDeferredValue(filled.config);
  const checked = useDeferredValue(filled.checked);
  const issues = useDeferredValue(filled.issues);
  // What the shown files were made from.
  const shown = useRef(config);
  if (made.state.kind === "current") shown.current = config;
  return { config, checked, issues, shown: shown.current };
}

/** What the form holds, what it makes, and where one stands in both: a group for each. */
function useDesk(initial: ConfiguratorProps) {
  const filled = useConfigForm(initial.config);
  const history = useHistory(filled.values, filled.fills, (values) => filled.form.reset(values));
  const link = usePermalink(filled, initial.dropped);
  const made = useOutput(filled.config, filled.sifted, initial.output);
  const state = useSameState(link.arrived ? made.state : arriving);
  const { lead, leadTo } = useLead(link.place, made.output.files, state.kind === "current");
  const steps = useSteps(link.place.step);
  const [view, setView] = useState<View>("form");
  return {
    filled: { ...filled, issues: filled.checked.ok ? none : filled.checked.issues },
    history,
    link,
    made: { ...made, state },
    steps,
    shown: { view, setView, lead, leadTo },
  };
}

type Desk = ReturnType<typeof useDesk>;

/** The ways to a place of the form or of the files, whichever of the two is on the screen. */
const waysOn = ({ steps, shown }: Desk) => ({
  toField: (path: Issue["path"]) => {
    shown.setView("form");
    steps.goTo({ path, message: "", received: null });
  },
  toLine: (file: string, line: number) => {
    shown.setView("preview");
    shown.leadTo({ file, line });
  },
});

/** The ways to fill the whole form with something else. */
const fillsOf = ({ filled, link }: Desk) => ({
  with: (config: StackConfig) => filled.fill(config),
  take: (taken: StackConfig, refused: readonly DroppedField[], typed?: FieldValues) => {
    link.report(refused);
    filled.fill(taken, typed);
  },
  startFresh: () => {
    link.dismiss();
    filled.fill(standardConfig);
  },
});

/** Everything that connects the form with the files it makes. */
export function useConfigurator(initial: ConfiguratorProps) {
  const desk = useDesk(initial);
  const { filled, history, made, steps, shown } = desk;
  const actions = useActions(filled, steps.goTo);
  const { step } = steps;
  const choose = (next: string, place?: string) => {
    steps.choose(next, place);
    const file = fileOfStep(next, made.output.files);
    if (file !== undefined) shown.leadTo({ file, softly: true });
  };
  const commands = {
    ...(history.undo && { undo: history.undo }),
    ...(history.redo && { redo: history.redo }),
    "next-step": () => choose(stepBeside(step, 1) ?? step),
    "previous-step": () => choose(stepBeside(step, -1) ?? step),
    download: actions.download,
    share: actions.share,
  };
  useShortcuts(commands);
  const downloadOrMend = () => {
    if (filled.issues.length > 0) shown.setView("form");
    return actions.download();
  };
  return {
    ...desk,
    following: useFollowing(desk),
    steps: { ...steps, choose },
    go: waysOn(desk),
    fill: fillsOf(desk),
    actions: { ...actions, downloadOrMend },
    commands,
  };
}
