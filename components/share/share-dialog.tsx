import { useId, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import type { StackConfig } from "@/generators/config/stack";
import type { Place } from "@/generators/links/link-place";
import { linkOf } from "@/generators/links/links";
import { useSpokenSteps } from "../wizard/spoken-steps";
import { useWords } from "../words/use-words";
import { told } from "../words/words";
import { CopyRow } from "./copy-row";
import { shareTexts } from "./share-texts";

interface ShareDialogProps {
  readonly config: StackConfig;
  /** What of the form no link carries, and why; empty where all is in it. */
  readonly heldBack: string;
  readonly files: readonly string[];
  readonly onClose: () => void;
}

/** Every way to hand on what the form says, also to a step, a file or a line. */
export default function ShareDialog({ config, heldBack, files, onClose }: ShareDialogProps) {
  const { tools, dialogs } = useWords();
  const words = dialogs.share;
  const [place, setPlace] = useState<Place>({});
  const address = `${location.origin}${location.pathname}`;
  return (
    <Dialog onClose={onClose} title={tools.share} description={words.about}>
      <div className="flex flex-col gap-4">
        {heldBack !== "" && (
          <Notice tone="warn" role="note" aria-label={words.leftOut}>
            <p className="wrap-anywhere">{told(words.leftOutWhat, { what: heldBack })}</p>
          </Notice>
        )}
        <PlaceFields files={files} place={place} onPlace={setPlace} />
        {shareTexts(config, linkOf(config), address, place, words).map((one) => (
          <CopyRow key={one.label} {...one} />
        ))}
      </div>
    </Dialog>
  );
}

interface PlaceFieldsProps {
  readonly files: readonly string[];
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

function PlaceFields({ files, place, onPlace }: PlaceFieldsProps) {
  const { rail, dialogs } = useWords();
  const words = dialogs.share;
  const id = useId();
  const steps = [
    { value: "", label: words.firstStep },
    ...useSpokenSteps().map(({ key, title }) => ({ value: key, label: title })),
    { value: "review", label: rail.review },
  ];
  const { step, file, line } = place;
  const set = (next: { readonly [K in keyof Place]?: Place[K] | undefined }) => {
    const all = Object.entries({ step, file, line, ...next });
    onPlace(Object.fromEntries(all.filter(([, value]) => value !== undefined && value !== "")));
  };
  return (
    <fieldset className="grid grid-cols-[1fr_1fr_5rem] gap-2 max-[30rem]:grid-cols-1">
      <legend className="mb-1 font-medium">{words.leadsTo}</legend>
      <div className="flex flex-col gap-1">
        <label htmlFor={`${id}-step`} className="text-ink-soft text-xs">
          {words.step}
        </label>
        <Select
          id={`${id}-step`}
          value={step ?? ""}
          choices={steps}
          onChange={(event) => set({ step: event.target.value })}
        />
      </div>
      <div className="flex flex-col gap-1">
        <label htmlFor={`${id}-file`} className="text-ink-soft text-xs">
          {words.file}
        </label>
        <Select
          id={`${id}-file`}
          value={file ?? ""}
          choices={[{ value: "", label: words.noFile }, ...files.map((path) => ({ value: path, label: path }))]}
          onChange={(event) => set({ file: event.target.value })}
        />
      </div>
      <div className="flex flex-col gap-1">
        <label htmlFor={`${id}-line`} className="text-ink-soft text-xs">
          {words.line}
        </label>
        <Input
          id={`${id}-line`}
          inputMode="numeric"
          disabled={file === undefined}
          value={line ?? ""}
          onChange={(event) => set({ line: Number(event.target.value.replaceAll(/\D/g, "").slice(0, 6)) || undefined })}
        />
      </div>
    </fieldset>
  );
}
