"use client";

import "./jitless";

import { clsx } from "clsx";
import dynamic from "next/dynamic";
import { useState } from "react";
import { FormProvider } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { useMedia } from "@/components/ui/use-media";
import type { Place } from "@/generators/link-place";
import { ownedVariables } from "@/generators/owned-variables";
import { type ConfigIssue, defaultConfig, type StackConfig } from "@/generators/stack";
import type { DroppedField } from "@/lib/permalink";
import type { Output } from "../output/output";
import { PreviewPane } from "../output/preview-pane";
import { useShortcuts } from "../shell/use-shortcuts";
import { ErrorSummary } from "../wizard/error-summary";
import { AttemptedContext } from "../wizard/fields/use-field";
import { StepJump } from "../wizard/step-jump";
import { StepNav } from "../wizard/step-nav";
import { Announcer } from "./announcer";
import { Desk, type Panel } from "./desk";
import { FormPane, stepBeside } from "./form-pane";
import { FormToolbar } from "./form-toolbar";
import { LinkBanner } from "./link-banner";
import { OutputSummary } from "./output-summary";
import { useActions } from "./use-actions";
import { useConfigForm } from "./use-config-form";
import { useHistory } from "./use-history";
import { useOutput } from "./use-output";
import { usePermalink } from "./use-permalink";
import { useSteps } from "./use-steps";
import { type View, ViewTabs } from "./view-tabs";
import { WarningNotices } from "./warning-notices";

const CostPanel = dynamic(() => import("../cost/cost-panel"), { ssr: false });
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
  const { form, values, checked, config, fill } = configForm;
  const history = useHistory(values, (state) => form.reset(state));
  const { arrived, dropped, place, restoredAt, dismiss, report } = usePermalink(config, fill, initial.dropped);
  const { output, state, retry } = useOutput(config, checked.ok, initial.output);
  const { step, choose, goTo } = useSteps(place.step);
  const { attempted, download, share } = useActions(configForm, goTo);
  const [view, setView] = useState<View>("form");
  const [panel, setPanel] = useState<Panel>();
  const [led, setLed] = useState<{ readonly from: Place; readonly to: Place }>();
  const together = useMedia("(width < 64rem)");
  const issues = checked.ok ? [] : checked.issues;

  const turn = (by: -1 | 1) => choose(stepBeside(step, by) ?? step);
  useShortcuts({
    ...(history.undo && { undo: history.undo }),
    ...(history.redo && { redo: history.redo }),
    "next-step": () => turn(1),
    "previous-step": () => turn(-1),
    download,
    share,
  });

  const goToFirst = () => {
    setView("form");
    if (issues[0]) goTo(issues[0]);
  };
  const goToField = (path: ConfigIssue["path"]) => {
    setView("form");
    goTo({ path, message: "", received: null });
  };
  const goToLine = (file: string, line: number) => {
    setView("preview");
    setLed({ from: place, to: { file, line } });
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

  return (
    <FormProvider {...form}>
      <AttemptedContext value={attempted}>
        <h1 className="sr-only">Configure the stack</h1>
        <LinkBanner dropped={dropped} onDismiss={dismiss} />
        {restoredAt !== undefined && <RestoredBanner at={restoredAt} onFresh={startFresh} onDismiss={dismiss} />}
        <Announcer output={output} state={arrived ? state : arriving} />
        <div className="sticky top-12 z-20 wide:hidden">
          <ViewTabs view={view} onView={setView} errors={issues.length} />
          {view === "form" && <StepJump step={step} onStep={choose} />}
        </div>
        <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] wide:grid-cols-[13rem_26rem_minmax(0,1fr)] 2xl:grid-cols-[14rem_34rem_minmax(0,1fr)]">
          <div className="hidden min-h-0 wide:grid">
            <StepNav current={step} config={config} checked={checked} onChoose={choose} />
          </div>
          <section
            id="form-pane"
            aria-label="Form"
            // What is typed before the link is read would be lost to it.
            inert={!arrived}
            className={clsx("min-h-0 flex-col wide:flex wide:border-r", view === "form" ? "flex" : "hidden")}
          >
            <FormToolbar
              config={config}
              history={history}
              onPreset={fill}
              onReset={() => fill(defaultConfig)}
              onPanel={setPanel}
            />
            <div className="relative min-h-0 flex-1 overflow-y-auto px-4 py-4 wide:px-5">
              <WarningNotices config={config} onGo={goTo} />
              {attempted && <ErrorSummary issues={issues} onGo={goTo} />}
              <FormPane
                step={step}
                together={together}
                config={config}
                onStep={choose}
                summary={
                  <>
                    <OutputSummary output={output}>
                      <Button kind="primary" onClick={downloadOrMend}>
                        Download zip
                      </Button>
                    </OutputSummary>
                    <CostPanel config={config} onField={goToField} />
                  </>
                }
              />
            </div>
          </section>
          <section
            id="preview-pane"
            aria-label="Preview"
            className={clsx(
              "h-[calc(100dvh-9rem)] min-h-0 wide:block wide:h-auto",
              view === "preview" ? "block" : "hidden",
            )}
          >
            <PreviewPane
              config={config}
              output={output}
              // A link that arrives later leads elsewhere again.
              place={led?.from === place ? led.to : place}
              owned={ownedVariables(config)}
              state={arrived ? state : arriving}
              problem={issues[0]?.message}
              onGoToProblem={goToFirst}
              onGoToField={goToField}
              onRetry={retry}
              onShare={share}
              onDownload={downloadOrMend}
            />
          </section>
        </div>
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
