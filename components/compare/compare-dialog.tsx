import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import type { StackConfig } from "@/generators/config/stack";
import type { Imported } from "@/generators/intake/import/import-config";
import { configOfLink } from "@/generators/links/links";
import { DroppedFields } from "../import/dropped-fields";
import { GivenInput } from "../import/given-input";
import { englishPart } from "../words/language";
import { useLanguage, useWords } from "../words/use-words";
import { CompareView } from "./compare-view";
import { knownSides, type Side } from "./known-sides";
import { readDeployed, readDeployedText } from "./read-deployed";

interface CompareDialogProps {
  readonly config: StackConfig;
  /** Leads to the field of an option. */
  readonly onGo: (path: readonly (string | number)[]) => void;
  readonly onClose: () => void;
}

const GIVEN = "given";

/** The form against the defaults, the last download, a draft, a preset, or whatever is pasted or dropped. */
export default function CompareDialog({ config, onGo, onClose }: CompareDialogProps) {
  const { tools, presets, panels, dialogs } = useWords();
  const words = panels.compare;
  const language = useLanguage();
  const sides = useMemo(
    () => knownSides(configOfLink, { compare: words, drafts: dialogs.drafts, presets, language }),
    [words, dialogs, presets, language],
  );
  const [id, setId] = useState(() => (sides.some((side) => side.id === "last") ? "last" : "default"));
  const [given, setGiven] = useState<Imported>();
  const from = id === GIVEN ? givenSide(given) : sides.find((side) => side.id === id);
  return (
    <Dialog wide onClose={onClose} title={tools.compare} description={words.about}>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <span>{words.from}</span>
          <Select
            aria-label={words.with}
            className="min-w-56 flex-1"
            value={id}
            choices={[
              ...sides.map((side) => ({ value: side.id, label: side.label })),
              { value: GIVEN, label: words.given },
            ]}
            onChange={(event) => {
              setId(event.target.value);
              setGiven(undefined);
            }}
          />
          <span>{words.to}</span>
        </div>
        {id === GIVEN && given?.kind !== "imported" && (
          <GivenInput
            base={config}
            read={readDeployed}
            readText={readDeployedText}
            takes={words.takes}
            onImported={setGiven}
          />
        )}
        {id === GIVEN && given?.kind === "imported" && (
          <p className="flex flex-wrap items-center gap-2">
            <span>
              {words.comparingWith} <strong>{given.source}</strong>.
            </span>
            <Button size="small" onClick={() => setGiven(undefined)}>
              {words.another}
            </Button>
          </p>
        )}
        {id === GIVEN &&
          given?.kind === "imported" &&
          given.notes.map((note) => (
            <Notice key={note} lang={englishPart(language)}>
              {note}
            </Notice>
          ))}
        {id === GIVEN && given?.kind === "refused" && (
          <Notice tone="bad" role="alert" lang={englishPart(language)}>
            {given.reason}
          </Notice>
        )}
        {from && from.dropped.length > 0 && (
          <Notice tone="warn" role="status">
            <p className="font-medium">{words.partly}</p>
            <DroppedFields dropped={from.dropped} />
          </Notice>
        )}
        {from && <CompareView from={from} to={config} onGo={onGo} />}
      </div>
    </Dialog>
  );
}

const givenSide = (given: Imported | undefined): Side | undefined =>
  given?.kind === "imported" ? { id: GIVEN, label: given.source, ...given } : undefined;
