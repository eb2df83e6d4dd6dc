import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import type { StackConfig } from "@/generators/config/stack";
import type { Imported } from "@/generators/intake/import/import-config";
import { configOf } from "@/generators/links/links";
import { DroppedFields } from "../import/dropped-fields";
import { GivenInput } from "../import/given-input";
import { CompareView } from "./compare-view";
import { knownSides, type Side } from "./known-sides";
import { readDeployed } from "./read-deployed";

interface CompareDialogProps {
  readonly config: StackConfig;
  /** Leads to the field of an option. */
  readonly onGo: (path: readonly (string | number)[]) => void;
  readonly onClose: () => void;
}

const GIVEN = "given";

/** The form against the defaults, the last download, a draft, a preset, or whatever is pasted or dropped. */
export default function CompareDialog({ config, onGo, onClose }: CompareDialogProps) {
  const sides = useMemo(() => knownSides(configOf), []);
  const [id, setId] = useState(() => (sides.some((side) => side.id === "last") ? "last" : "default"));
  const [given, setGiven] = useState<Imported>();
  const from = id === GIVEN ? givenSide(given) : sides.find((side) => side.id === id);
  return (
    <Dialog
      wide
      onClose={onClose}
      title="Compare"
      description="What changed on the way to what the form says now, and what Terraform would do about it."
    >
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <span>From</span>
          <Select
            aria-label="Compare with"
            className="min-w-56 flex-1"
            value={id}
            choices={[
              ...sides.map((side) => ({ value: side.id, label: side.label })),
              { value: GIVEN, label: "What I deployed: a zip, files or a link…" },
            ]}
            onChange={(event) => {
              setId(event.target.value);
              setGiven(undefined);
            }}
          />
          <span>to the form</span>
        </div>
        {id === GIVEN && given?.kind !== "imported" && (
          <GivenInput
            base={config}
            read={readDeployed}
            takes="zip, .tf files, stackwright.json"
            onImported={setGiven}
          />
        )}
        {id === GIVEN && given?.kind === "imported" && (
          <p className="flex flex-wrap items-center gap-2">
            <span>
              Comparing with <strong>{given.source}</strong>.
            </span>
            <Button size="small" onClick={() => setGiven(undefined)}>
              Choose another
            </Button>
          </p>
        )}
        {id === GIVEN && given?.kind === "imported" && given.notes.map((note) => <Notice key={note}>{note}</Notice>)}
        {id === GIVEN && given?.kind === "refused" && (
          <Notice tone="bad" role="alert">
            {given.reason}
          </Notice>
        )}
        {from && from.dropped.length > 0 && (
          <Notice tone="warn" role="status">
            <p className="font-medium">Not all of it could be taken over; the rest is compared.</p>
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
