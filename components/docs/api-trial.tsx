"use client";

import { useId, useState } from "react";
import { askRaw, type RawAnswer } from "@/components/server/ask-raw";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TrialAnswer } from "./trial-answer";
import { TrialFields } from "./trial-fields";
import { type Trial, trialAddress } from "./trial-request";

const choices = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

/** A request of an operation that is sent from the page, and what it is answered. */
export function ApiTrial({ trial, title }: { readonly trial: Trial; readonly title: string }) {
  const [values, setValues] = useState(() =>
    Object.fromEntries(trial.parameters.map(({ name, example }) => [name, example])),
  );
  const [type = "", firstBody = ""] = Object.entries(trial.bodies)[0] ?? [];
  const [body, setBody] = useState(firstBody);
  const [form, setForm] = useState(trial.forms[0] ?? "*/*");
  const [answer, setAnswer] = useState<RawAnswer | string>();
  const [asking, setAsking] = useState(false);
  const id = useId();

  async function run() {
    setAsking(true);
    const headers = { accept: form, ...(type ? { "content-type": type } : {}) };
    const init = { method: trial.method.toUpperCase(), headers, ...(type ? { body } : {}) };
    setAnswer(await askRaw(trialAddress(trial, values), init));
    setAsking(false);
  }

  return (
    <form
      aria-label={`Try ${title}`}
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <TrialFields
        parameters={trial.parameters}
        values={values}
        onChange={(name, value) => setValues({ ...values, [name]: value })}
      />
      {type && (
        <div>
          <label htmlFor={`${id}-body`} className="mb-1 block font-medium text-sm">
            Body <span className="font-normal text-ink-faint text-xs">{type}</span>
          </label>
          <TextArea
            id={`${id}-body`}
            className="code min-h-32"
            rows={Math.min(body.split("\n").length, 14)}
            value={body}
            onChange={(event) => setBody(event.target.value)}
          />
        </div>
      )}
      <div className="flex flex-wrap items-end gap-2">
        {trial.forms.length > 1 && (
          <Select
            aria-label="Accept"
            className="w-56"
            choices={choices(trial.forms)}
            value={form}
            onChange={(event) => setForm(event.target.value)}
          />
        )}
        <Button type="submit" kind="primary" aria-disabled={asking}>
          Run
        </Button>
        <span className="code wrap-anywhere py-1.5 text-ink-faint text-xs">
          {trial.method.toUpperCase()} {trialAddress(trial, values)}
        </span>
      </div>
      <TrialAnswer answer={answer} asking={asking} />
    </form>
  );
}
