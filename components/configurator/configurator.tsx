"use client";

import { useMemo, useState } from "react";
import { type FieldValues, FormProvider } from "react-hook-form";
import { useStable } from "@/components/ui/use-stable";
import { ownedVariables } from "@/generators/config/facts/owned-variables";
import { standardConfig } from "@/generators/config/form-data";
import type { StackConfig } from "@/generators/config/stack";
import { useKept } from "../late/kept-trying";
import { latePart } from "../late/late-part";
import { PreviewPane } from "../output/preview-pane";
import { ZipAsker } from "../output/zip-asker";
import { FaultsContext } from "../wizard/fields/faults";
import { AttemptedContext } from "../wizard/fields/use-field";
import { heldBackWords } from "../wizard/held-back";
import { lateRules } from "../wizard/rules/late-rules";
import { useMessages } from "../wizard/rules/use-messages";
import { StepsContext } from "../wizard/spoken-steps";
import { steps as plainSteps } from "../wizard/stack-spec";
import { StepJump } from "../wizard/step-jump";
import { REVIEW, StepNav } from "../wizard/step-nav";
import { useWords } from "../words/use-words";
import { Announcer } from "./announcer";
import { FormBody } from "./form-body";
import { FormDialogs, type Panel } from "./form-dialogs";
import { FormToolbar } from "./form-toolbar";
import { StartBand } from "./start-band";
import { type ConfiguratorProps, useConfigurator } from "./use-configurator";
import { Workbench } from "./workbench";

const LinkBanner = latePart(
  ({ said }) => said.parts.dropped,
  () => import("./link-banner"),
);
const AuditReturn = latePart(
  ({ audit }) => audit.back,
  () => import("../audit/audit-return"),
);
const RunningPrice = latePart(
  ({ panels }) => panels.cost.label,
  () => import("../cost/running-price"),
  { look: "sr-only" },
);
const RestoredBanner = latePart(
  ({ said }) => said.parts.restored,
  () => import("../drafts/restored-banner"),
);

/** The form, the files it makes, and everything that connects them. */
export function Configurator(initial: ConfiguratorProps) {
  const { filled, following, history, link, made, steps, shown, go, fill, actions, commands } =
    useConfigurator(initial);
  const { config, checked, issues } = following;
  const problem = heldBackWords(filled.back, useMessages());
  const { output, state } = made;
  const { step } = steps;
  const [panel, setPanel] = useState<Panel>();
  const rules = useKept(lateRules);
  const warnings = useMemo(() => rules?.warningsOf(config) ?? initial.warnings, [rules, config, initial.warnings]);
  const owned = useMemo(() => ownedVariables(following.shown), [following.shown]);
  const words = useWords();
  const on = useStable({
    step: steps.choose,
    issue: steps.goTo,
    field: go.toField,
    line: go.toLine,
    problem: () => filled.issues[0] && go.toField(filled.issues[0].path),
    retry: made.retry,
    search: () => setPanel("search"),
    bill: () => steps.choose(REVIEW, "bill"),
    stack: (chosen: StackConfig, typed?: FieldValues) => fill.take(chosen, [], typed),
    share: actions.share,
    download: actions.downloadOrMend,
    undo: () => history.undo?.(),
    redo: () => history.redo?.(),
  });
  const price = useMemo(
    () => <RunningPrice config={config} ready={state.kind === "current"} onOpen={on.bill} />,
    [config, state.kind, on],
  );

  const form = (
    <FormBody
      config={config}
      output={output}
      current={state.kind === "current"}
      issues={issues}
      attempted={actions.attempted}
      visited={steps.visited}
      step={step}
      onStep={on.step}
      onIssue={on.issue}
      onField={on.field}
      onLine={on.line}
      onDownload={on.download}
    />
  );
  const preview = (
    <PreviewPane
      config={following.shown}
      output={output}
      place={shown.lead}
      owned={owned}
      state={state}
      problem={problem}
      onGoToProblem={on.problem}
      onGoToField={on.field}
      onRetry={on.retry}
      onSearch={on.search}
      onShare={on.share}
      onDownload={on.download}
    />
  );
  return (
    <FormProvider {...filled.form}>
      <StepsContext value={initial.steps ?? plainSteps}>
        <AttemptedContext value={actions.attempted}>
          <FaultsContext value={filled.faults}>
            <h1 className="sr-only">{words.start.heading}</h1>
            <AuditReturn />
            {link.dropped.length > 0 && <LinkBanner dropped={link.dropped} onDismiss={link.dismiss} />}
            {link.restoredAt !== undefined && (
              <RestoredBanner at={link.restoredAt} onFresh={fill.startFresh} onDismiss={link.dismiss} />
            )}
            <Announcer output={output} state={state} problem={problem} />
            <Workbench
              view={shown.view}
              onView={shown.setView}
              errors={filled.issues.length}
              ready={link.arrived}
              tools={
                <FormToolbar
                  config={config}
                  preset={initial.preset}
                  onUndo={history.undo && on.undo}
                  onRedo={history.redo && on.redo}
                  onPanel={setPanel}
                />
              }
              start={
                steps.visited.size === 1 && (
                  <StartBand config={config} prices={initial.prices} onChoose={on.stack} onPanel={setPanel} />
                )
              }
              jump={<StepJump step={step} onStep={on.step} />}
              steps={
                <StepNav
                  current={step}
                  visited={steps.visited}
                  config={config}
                  checked={checked}
                  warnings={warnings}
                  price={price}
                  onChoose={on.step}
                />
              }
              form={form}
              preview={preview}
            />
            <ZipAsker />
            <FormDialogs
              panel={panel}
              onPanel={setPanel}
              config={filled.config}
              prices={initial.prices}
              heldBack={problem}
              output={output}
              commands={commands}
              onStep={steps.choose}
              onTake={fill.take}
              onReset={() => fill.with(standardConfig)}
              onField={go.toField}
              onLine={go.toLine}
            />
          </FaultsContext>
        </AttemptedContext>
      </StepsContext>
    </FormProvider>
  );
}
