"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { type FieldValues, type UseFormReturn, useForm, useWatch } from "react-hook-form";
import { formTree } from "@/generators/config/form-data";
import type { CheckedConfig, StackConfig } from "@/generators/config/stack";
import { useKept } from "../late/kept-trying";
import { type FaultStore, faultStore } from "../wizard/fields/faults";
import type { HeldBack } from "../wizard/held-back";
import { lateRules } from "../wizard/rules/late-rules";
import { toForm } from "../wizard/spec/form-value";

/** To look for what holds costs many judgements, so a burst of keys may pass. */
const SIFT_PAUSE_MS = 120;

export interface ConfigForm {
  readonly form: UseFormReturn<FieldValues>;
  /** What the form holds, as it was typed. */
  readonly values: FieldValues;
  readonly checked: CheckedConfig;
  /** What is wrong, for each field to ask for its own. */
  readonly faults: FaultStore;
  /** Judges what the form holds right now, which may have to wait for what judges it. */
  readonly judgeNow: () => Promise<CheckedConfig>;
  /** Every field that holds; those that do not stand at their last good value. */
  readonly config: StackConfig;
  /** What of the form is not in `config`. */
  readonly back: readonly HeldBack[];
  /** Whether `config` and `back` belong to what the form holds now. */
  readonly sifted: boolean;
  /** Fills the whole form; with what was typed, where the configuration is only what of it holds. */
  readonly fill: (config: StackConfig, typed?: FieldValues) => void;
  /** How often it was filled. */
  readonly fills: number;
}

interface Sifted {
  readonly of: CheckedConfig;
  readonly back: readonly HeldBack[];
}

// The schema's root is a group, so its form value is an object.
const valuesOf = (config: StackConfig) => toForm(formTree, config) as FieldValues;

/** What knows how to find what holds is fetched with the first field that does not. */
function useHolding(values: FieldValues, checked: CheckedConfig, initial: StackConfig) {
  const good = useRef(initial);
  if (checked.ok) good.current = checked.config;
  const [sifted, setSifted] = useState<Sifted>();

  useEffect(() => {
    if (checked.ok) return;
    let current = true;
    const sift = async () => {
      try {
        const { holdingPart } = await import("../wizard/holding-part");
        if (!current) return;
        const { config, back } = holdingPart(values, good.current);
        good.current = config;
        setSifted({ of: checked, back });
      } catch {
        // Without it the last good state stands, and every issue says what is missing there.
        const back = checked.issues.map(({ path, message }) => ({ path: path.join("."), label: "", reason: message }));
        if (current) setSifted({ of: checked, back });
      }
    };
    const timer = setTimeout(sift, SIFT_PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [values, checked]);

  return { good, back: checked.ok ? [] : (sifted?.back ?? []), sifted: checked.ok || sifted?.of === checked };
}

/** The form, judged after every change as a whole, since a change in one field may mend or break another. */
export function useConfigForm(initial: StackConfig): ConfigForm {
  const form = useForm({
    defaultValues: useMemo(() => valuesOf(initial), [initial]),
    shouldFocusError: false,
  });
  const values = useWatch({ control: form.control });
  const rules = useKept(lateRules);
  // Until it can be judged, the form counts as what it was filled with.
  const [filled, setFilled] = useState(initial);
  const checked = useMemo<CheckedConfig>(
    () => rules?.judge(values) ?? { ok: true, config: filled },
    [rules, values, filled],
  );
  const { good, back, sifted } = useHolding(values, checked, initial);

  const [faults] = useState(faultStore);
  useEffect(() => faults.set(checked.ok ? [] : checked.issues), [faults, checked]);

  const fills = useRef(0);
  const fill = (next: StackConfig, typed?: FieldValues) => {
    fills.current += 1;
    good.current = next;
    setFilled(next);
    form.reset(typed ?? valuesOf(next));
  };
  return {
    form,
    values,
    checked,
    faults,
    judgeNow: async () => (await lateRules.load()).judge(form.getValues()),
    config: good.current,
    back,
    // What was not typed over since is what it was filled with, judged or not.
    sifted: sifted && (rules !== undefined || JSON.stringify(values) === JSON.stringify(valuesOf(filled))),
    fill,
    fills: fills.current,
  };
}
