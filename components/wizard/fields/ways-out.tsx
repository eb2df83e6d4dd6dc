import { useState } from "react";
import { type FieldValues, useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { checkConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { type WayOut, waysOutOf } from "@/generators/config/ways-out";
import { useMessages } from "../rules/use-messages";
import { placeOf } from "../spec/form-path";
import { toConfig } from "../spec/form-value";
import { afterWay } from "./after-way";
import { focusControl } from "./focus-control";

interface WaysOutProps {
  /** The place of the form that does not hold. */
  readonly name: string;
  /** Where the focus goes afterwards, if not into the field. */
  readonly onTaken?: () => void;
}

function waysAt(name: string, values: FieldValues): readonly WayOut[] {
  const given = toConfig(stackTree, values);
  const checked = checkConfig(given);
  if (checked.ok) return [];
  const issue = checked.issues.find(({ path }) => placeOf(stackTree, path).name === name);
  return issue ? waysOutOf(given, issue) : [];
}

/** What would mend a field that does not go with others, as buttons; each is one step that can be undone. */
export default function WaysOut({ name, onTaken = () => focusControl(name) }: WaysOutProps) {
  const { getValues, reset } = useFormContext();
  const messages = useMessages();
  const [ways] = useState(() => waysAt(name, getValues()));
  // The form may have gone on since: the way is looked for once more, under its label.
  const take = (label: string) => {
    const values = getValues();
    const found = waysAt(name, values).find((one) => one.label === label);
    if (!found) return;
    reset(afterWay(values, found));
    onTaken();
  };
  if (ways.length === 0) return null;
  return (
    <div className="mt-1.5 mb-1 flex flex-wrap gap-1.5">
      {ways.map(({ label }) => (
        <Button key={label} size="sentence" onClick={() => take(label)}>
          {messages?.way(label) ?? label}
        </Button>
      ))}
    </div>
  );
}
