"use client";

import { useEffect, useMemo, useRef } from "react";
import { type FieldValues, type UseFormReturn, useForm, useWatch } from "react-hook-form";
import type { CheckedConfig, StackConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { resolver } from "../wizard/resolver";
import { toForm } from "../wizard/spec/form-value";
import { judge } from "../wizard/stack-spec";

export interface ConfigForm {
  readonly form: UseFormReturn<FieldValues>;
  /** What the form holds, as it was typed. */
  readonly values: FieldValues;
  readonly checked: CheckedConfig;
  /** The last state that was valid. */
  readonly config: StackConfig;
  /** Fills the whole form. */
  readonly fill: (config: StackConfig) => void;
  /** How often it was filled. */
  readonly fills: number;
}

// The schema's root is a group, so its form value is an object.
const valuesOf = (config: StackConfig) => toForm(stackTree, config) as FieldValues;

/** The form, judged after every change as a whole, since a change in one field may mend or break another. */
export function useConfigForm(initial: StackConfig): ConfigForm {
  const form = useForm({
    defaultValues: useMemo(() => valuesOf(initial), [initial]),
    resolver,
    shouldFocusError: false,
  });
  const values = useWatch({ control: form.control });
  const checked = useMemo(() => judge(values), [values]);
  const config = useRef(initial);
  if (checked.ok) config.current = checked.config;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the values is what asks for the judgement
  useEffect(() => {
    void form.trigger();
  }, [form, values]);

  const fills = useRef(0);
  const fill = (next: StackConfig) => {
    fills.current += 1;
    form.reset(valuesOf(next));
  };
  return { form, values, checked, config: config.current, fill, fills: fills.current };
}
