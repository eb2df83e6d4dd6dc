"use client";

import { useState } from "react";
import type { FieldValues } from "react-hook-form";
import type { StackConfig } from "@/generators/config/stack";
import type { Issue } from "@/lib/json/issue";
import type { DroppedField } from "@/lib/permalink";
import type { Draft } from "../drafts/drafts";
import { lazyDialog } from "../late/lazy-dialog";
import type { Output } from "../output/output";
import type { ShortcutId } from "../shell/shortcuts";
import { useShortcuts } from "../shell/use-shortcuts";
import { useWords } from "../words/use-words";
import { useFileDrop } from "./use-file-drop";

const CompareDialog = lazyDialog(
  ({ tools }) => tools.compare,
  () => import("../compare/compare-dialog"),
);
const ImportDialog = lazyDialog(
  ({ tools }) => tools.import,
  () => import("../import/import-dialog"),
);
const DraftsDialog = lazyDialog(
  ({ tools }) => tools.drafts,
  () => import("../drafts/drafts-dialog"),
);
const PictureDialog = lazyDialog(
  ({ panels }) => panels.picture.title,
  () => import("../picture/picture-dialog"),
);
const PresetDialog = lazyDialog(
  ({ dialogs }) => dialogs.presets.title,
  () => import("./presets/preset-dialog"),
);
const SearchDialog = lazyDialog(
  ({ dialogs }) => dialogs.search.title,
  () => import("../palette/search-dialog"),
);
const ResetDialog = lazyDialog(
  ({ tools }) => tools.reset,
  () => import("./reset-dialog"),
);
const ShareDialog = lazyDialog(
  ({ tools }) => tools.share,
  () => import("../share/share-dialog"),
);

/** What lies on the desk beside the form: one thing at a time. */
export type Panel = "compare" | "picture" | "import" | "drafts" | "share" | "reset" | "presets" | "search";

interface FormDialogsProps {
  readonly panel: Panel | undefined;
  readonly onPanel: (panel: Panel | undefined) => void;
  readonly config: StackConfig;
  /** What a month of each preset costs, by its id. */
  readonly prices: Readonly<Record<string, number>>;
  /** What of the form is not in the configuration; empty where everything is. */
  readonly heldBack: string;
  readonly output: Output;
  /** What else can be done by a command. */
  readonly commands: Readonly<Partial<Record<ShortcutId, () => void>>>;
  readonly onStep: (step: string) => void;
  /** Fills the form, and names what could not be taken over. */
  readonly onTake: (config: StackConfig, dropped: readonly DroppedField[], typed?: FieldValues) => void;
  readonly onReset: () => void;
  readonly onField: (path: Issue["path"]) => void;
  readonly onLine: (file: string, line: number) => void;
}

/** The dialogs that work with the form as a whole; each is fetched when it is first opened. */
export function FormDialogs({ panel, onPanel, config, heldBack, output, ...does }: FormDialogsProps) {
  const { prices, commands, onTake, onReset, onField, onLine, onStep } = does;
  const [dropped, setDropped] = useState<readonly File[]>();
  const [opened, setOpened] = useState<Draft>();
  const over = useFileDrop((given) => {
    setDropped(given);
    onPanel("import");
  });
  const panels = {
    compare: () => onPanel("compare"),
    picture: () => onPanel("picture"),
    import: () => onPanel("import"),
    drafts: () => onPanel("drafts"),
    "share-more": () => onPanel("share"),
  };
  useShortcuts({ ...panels, search: () => onPanel("search") });
  const close = () => {
    setDropped(undefined);
    onPanel(undefined);
  };
  const take = (taken: StackConfig, refused: readonly DroppedField[] = [], typed?: FieldValues) => {
    close();
    onTake(taken, refused, typed);
  };
  const reset = () => {
    close();
    onReset();
  };
  const go = (path: Issue["path"]) => {
    close();
    onField(path);
  };
  const show = (file: string, line: number) => {
    close();
    onLine(file, line);
  };
  return (
    <>
      {over && <DropHint />}
      {panel === "presets" && (
        <PresetDialog
          config={config}
          prices={prices}
          onChoose={(chosen, typed) => take(chosen, [], typed)}
          onClose={close}
        />
      )}
      {panel === "search" && (
        <SearchDialog
          output={output}
          commands={{ ...commands, ...panels }}
          onStep={onStep}
          onField={onField}
          onLine={onLine}
          onClose={close}
        />
      )}
      {panel === "compare" && <CompareDialog config={config} onGo={go} onClose={close} />}
      {panel === "picture" && <PictureDialog config={config} onLine={show} onClose={close} />}
      {panel === "import" && <ImportDialog config={config} files={dropped} onTake={take} onClose={close} />}
      {panel === "drafts" && (
        <DraftsDialog config={config} opened={opened} onOpened={setOpened} onTake={take} onClose={close} />
      )}
      {panel === "share" && (
        <ShareDialog config={config} heldBack={heldBack} files={output.files.map(({ path }) => path)} onClose={close} />
      )}
      {panel === "reset" && <ResetDialog config={config} heldBack={heldBack} onReset={reset} onClose={close} />}
    </>
  );
}

function DropHint() {
  const { tools } = useWords();
  return (
    <div className="pointer-events-none fixed inset-2 z-40 grid place-items-center rounded-xl border-2 border-accent border-dashed bg-surface/85">
      <p className="font-semibold text-lg">{tools.drop}</p>
    </div>
  );
}
