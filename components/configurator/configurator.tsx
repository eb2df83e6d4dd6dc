"use client";

import "./jitless";

import dynamic from "next/dynamic";
import { useState } from "react";
import { FormProvider } from "react-hook-form";
import { ownedVariables } from "@/generators/config/facts/owned-variables";
import { defaultConfig } from "@/generators/config/stack";
import { PreviewPane } from "../output/preview-pane";
import { AttemptedContext } from "../wizard/fields/use-field";
import { StepJump } from "../wizard/step-jump";
import { StepNav } from "../wizard/step-nav";
import { Announcer } from "./announcer";
import { Desk, type Panel } from "./desk";
import { FormBody } from "./form-body";
import { FormToolbar } from "./form-toolbar";
import { LinkBanner } from "./link-banner";
import { type ConfiguratorProps, useConfigurator } from "./use-configurator";
import { Workbench } from "./workbench";

const RestoredBanner = dynamic(() => import("../drafts/restored-banner"), { ssr: false });

/** The form, the files it makes, and everything that connects them. */
export function Configurator(initial: ConfiguratorProps) {
  const desk = useConfigurator(initial);
  const { config, checked, output, state, issues, step, choose } = desk;
  const [panel, setPanel] = useState<Panel>();

  const form = (
    <>
      <FormToolbar
        config={config}
        history={desk.history}
        onPreset={desk.fill}
        onReset={() => desk.fill(defaultConfig)}
        onPanel={setPanel}
      />
      <FormBody
        config={config}
        output={output}
        issues={desk.attempted ? issues : []}
        step={step}
        onStep={choose}
        onIssue={desk.goTo}
        onField={desk.goToField}
        onDownload={desk.downloadOrMend}
      />
    </>
  );
  const preview = (
    <PreviewPane
      config={config}
      output={output}
      place={desk.lead}
      owned={ownedVariables(config)}
      state={state}
      problem={issues[0]?.message}
      onGoToProblem={() => issues[0] && desk.goToField(issues[0].path)}
      onGoToField={desk.goToField}
      onRetry={desk.retry}
      onShare={desk.share}
      onDownload={desk.downloadOrMend}
    />
  );
  return (
    <FormProvider {...desk.form}>
      <AttemptedContext value={desk.attempted}>
        <h1 className="sr-only">Configure the stack</h1>
        <LinkBanner dropped={desk.dropped} onDismiss={desk.dismiss} />
        {desk.restoredAt !== undefined && (
          <RestoredBanner at={desk.restoredAt} onFresh={desk.startFresh} onDismiss={desk.dismiss} />
        )}
        <Announcer output={output} state={state} />
        <Workbench
          view={desk.view}
          onView={desk.setView}
          errors={issues.length}
          ready={desk.arrived}
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
          onTake={desk.take}
          onField={desk.goToField}
          onLine={desk.goToLine}
        />
      </AttemptedContext>
    </FormProvider>
  );
}
