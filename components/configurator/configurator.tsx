"use client";

import "./jitless";

import dynamic from "next/dynamic";
import { useState } from "react";
import { FormProvider } from "react-hook-form";
import { ownedVariables } from "@/generators/owned-variables";
import { type ConfigIssue, defaultConfig, type StackConfig } from "@/generators/stack";
import type { DroppedField } from "@/lib/permalink";
import type { Output } from "../output/output";
import { PreviewPane } from "../output/preview-pane";
import { useShortcuts } from "../shell/use-shortcuts";
import { AttemptedContext } from "../wizard/fields/use-field";
import { StepJump } from "../wizard/step-jump";
import { StepNav } from "../wizard/step-nav";
import { Announcer } from "./announcer";
import { Desk, type Panel } from "./desk";
import { FormBody } from "./form-body";
import { stepBeside } from "./form-pane";
import { FormToolbar } from "./form-toolbar";
import { LinkBanner } from "./link-banner";
import { useActions } from "./use-actions";
import { useConfigForm } from "./use-config-form";
import { useHistory } from "./use-history";
import { useLead } from "./use-lead";
import { useOutput } from "./use-output";
import { usePermalink } from "./use-permalink";
import { useSteps } from "./use-steps";
import type { View } from "./view-tabs";
import { Workbench } from "./workbench";

const RestoredBanner = dynamic(() => import("../drafts/restored-banner"), { ssr: false });

export interface ConfiguratorProps {
  readonly config: StackConfig;
  readonly dropped: readonly DroppedField[];
  readonly output: Output;
}

const arriving = { kind: "working" } as const;

/** The form, the files it makes, and everything that connects them. */
export function Configurator(initial: ConfiguratorProps) {
  const configForm = useConfigForm(initial.config);
  const { checked, config, fill } = configForm;
  const history = useHistory(configForm.values, (values) => configForm.form.reset(values));
  const { arrived, dropped, place, restoredAt, dismiss, report } = usePermalink(config, fill, initial.dropped);
  const { output, state: outputState, retry } = useOutput(config, checked.ok, initial.output);
  const state = arrived ? outputState : arriving;
  const { lead, leadTo } = useLead(place, state.kind === "current");
  const { step, choose, goTo } = useSteps(place.step);
  const { attempted, download, share } = useActions(configForm, goTo);
  const [view, setView] = useState<View>("form");
  const [panel, setPanel] = useState<Panel>();
  const issues = checked.ok ? [] : checked.issues;

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

  const form = (
    <>
      <FormToolbar
        config={config}
        history={history}
        onPreset={fill}
        onReset={() => fill(defaultConfig)}
        onPanel={setPanel}
      />
      <FormBody
        config={config}
        output={output}
        issues={attempted ? issues : []}
        step={step}
        onStep={choose}
        onIssue={goTo}
        onField={goToField}
        onDownload={downloadOrMend}
      />
    </>
  );
  const preview = (
    <PreviewPane
      config={config}
      output={output}
      place={lead}
      owned={ownedVariables(config)}
      state={state}
      problem={issues[0]?.message}
      onGoToProblem={() => issues[0] && goToField(issues[0].path)}
      onGoToField={goToField}
      onRetry={retry}
      onShare={share}
      onDownload={downloadOrMend}
    />
  );
  return (
    <FormProvider {...configForm.form}>
      <AttemptedContext value={attempted}>
        <h1 className="sr-only">Configure the stack</h1>
        <LinkBanner dropped={dropped} onDismiss={dismiss} />
        {restoredAt !== undefined && <RestoredBanner at={restoredAt} onFresh={startFresh} onDismiss={dismiss} />}
        <Announcer output={output} state={state} />
        <Workbench
          view={view}
          onView={setView}
          errors={issues.length}
          ready={arrived}
          jump={<StepJump step={step} onStep={choose} />}
          steps={<StepNav current={step} config={config} checked={checked} onChoose={choose} />}
          form={form}
          preview={preview}
        />
        <Desk
          panel={panel}
          onPanel={setPanel}
          config={config}
          files={output.files.map(({ path }) => path)}
          onTake={take}
          onField={goToField}
          onLine={goToLine}
        />
      </AttemptedContext>
    </FormProvider>
  );
}
