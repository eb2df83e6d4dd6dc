import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { Switch } from "@/components/ui/switch";
import { useWords } from "../words/use-words";
import { shortcuts } from "./shortcuts";
import { setSingleKeys, singleKeysWork } from "./single-keys";

/** Every shortcut with its keys. */
export default function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { frame, dialogs } = useWords();
  const words = dialogs.shortcuts;
  const [single, setSingle] = useState(singleKeysWork);
  const turn = (on: boolean) => {
    setSingleKeys(on);
    setSingle(on);
  };
  return (
    <Dialog onClose={onClose} title={frame.shortcuts} description={words.about}>
      <div className="mb-2 flex items-center justify-between gap-4 border-b pb-2">
        <span id="single-keys">{words.single}</span>
        <Switch aria-labelledby="single-keys" checked={single} onCheckedChange={turn} />
      </div>
      <dl className="divide-y">
        {shortcuts.map(({ id, keys }) => (
          <div key={id} className="flex items-center justify-between gap-4 py-2">
            <dt>{words.does[id]}</dt>
            <dd className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
