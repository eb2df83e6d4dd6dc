"use client";

import { useState } from "react";
import { FormProvider } from "react-hook-form";
import { ownedVariables } from "@/generators/config/facts/owned-variables";
import { standardConfig } from "@/generators/config/form-data";
import { useKept } from "../late/kept-trying";
import { latePart } from "../late/late-part";
import { PreviewPane } from "../output/preview-pane";
import { ZipAsker } from "../output/zip-asker";
import { AttemptedContext } from "../wizard/fields/use-field";
import { heldBackWords } from "../wizard/held-back";
import { lateRules } from "../wizard/rules/late-rules";
import { StepsContext } from "../wizard/spoken-steps";
import { steps as plainSteps } from "../wizard/stack-spec";
import { StepJump } from "../wizard/step-jump";
import { REVIEW, StepNav } from "../wizard/step-nav";
import { useMessages } from "../wizard/rules/use-messages";
import { useWords } from "../words/use-words";
import { Announcer } from "./announcer";
import { FormBody } from "./form-body";
import { FormDialogs, type Panel } from "./form-dialogs";
import { FormToolbar } from "./form-toolbar";
import { StartBand } from "./start-band";
import { type ConfiguratorProps, useConfigurator } from "./use-configurator";
import { Workbench } from "./workbench";

const LinkBanner = latePart("What of the link was left out", () => import("./link-banner"));
const AuditReturn = latePart("Back to the audit", () => import("../audit/audit-return"));
const RunningPrice = latePart("Monthly cost", () => import("../cost/running-price"), { look: "sr-only" });
const RestoredBanner = latePart("What was restored", () => import("../drafts/restored-banner"));

/** The form, the files it makes, and everything that connects them. */
export function Configurator(initial: ConfiguratorProps) {
  const { filled, history, link, made, steps, shown, go, fill, actions, commands } = useConfigurator(initial);
  const { config, checked, issues } = filled;
  const problem = heldBackWords(filled.back, useMessages());
  const { output, state } = made;
  const { step, choose } = steps;
  const [panel, setPanel] = useState<Panel>();
  const warnings = useKept(lateRules)?.warningsOf(config) ?? initial.warnings;
  const words = useWords();

  const form = (
    <FormBody
      config={config}
      output={output}
      current={state.kind === "current"}
      issues={issues}
      attempted={actions.attempted}
      visited={steps.visited}
      step={step}
      onStep={choose}
      onIssue={steps.goTo}
      go={go}
      onDownload={actions.downloadOrMend}
    />
  );
  const preview = (
    <PreviewPane
      config={config}
      output={output}
      place={shown.lead}
      owned={ownedVariables(config)}
      state={state}
      problem={problem}
      onGoToProblem={() => issues[0] && go.toField(issues[0].path)}
      onGoToField={go.toField}
      onRetry={made.retry}
      onSearch={() => setPanel("search")}
      onShare={actions.share}
      onDownload={actions.downloadOrMend}
    />
  );
  return (
    <FormProvider {...filled.form}>
      <StepsContext value={initial.steps ?? plainSteps}>
        <AttemptedContext value={actions.attempted}>
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
            errors={issues.length}
            ready={link.arrived}
            tools={<FormToolbar config={config} preset={initial.preset} history={history} onPanel={setPanel} />}
            start={
              steps.visited.size === 1 && (
                <StartBand
                  config={config}
                  prices={initial.prices}
                  onChoose={(chosen) => fill.take(chosen, [])}
                  onPanel={setPanel}
                />
              )
            }
            jump={<StepJump step={step} onStep={choose} />}
            steps={
              <StepNav
                current={step}
                visited={steps.visited}
                config={config}
                checked={checked}
                warnings={warnings}
                price={<RunningPrice config={config} ready={state.kind === "current"} onOpen={() => choose(REVIEW)} />}
                onChoose={choose}
              />
            }
            form={form}
            preview={preview}
          />
          <ZipAsker />
          <FormDialogs
            panel={panel}
            onPanel={setPanel}
            config={config}
            prices={initial.prices}
            heldBack={problem}
            output={output}
            commands={commands}
            onStep={choose}
            onTake={fill.take}
            onReset={() => fill.with(standardConfig)}
            onField={go.toField}
            onLine={go.toLine}
          />
        </AttemptedContext>
      </StepsContext>
    </FormProvider>
  );
}
