import { createContext, useContext, useEffect, useState } from "react";
import { type FieldValues, useController } from "react-hook-form";
import { useFaultAt } from "./faults";

/** True once the person asked for a result: from then on every error is shown. */
export const AttemptedContext = createContext(false);

/** The error at a place. What is still empty and was never left is not held against anybody yet. */
export function useErrorAt(name: string, untouched = false): string | undefined {
  const attempted = useContext(AttemptedContext);
  const fault = useFaultAt(name);
  return untouched && !attempted ? undefined : fault;
}

/** Whoever is still typing knows that it is not finished. */
const PAUSE_MS = 700;

/** Whether a fault is spoken of: once somebody pauses or leaves, and then until it is mended. */
function useTold(error: string | undefined, value: string) {
  const [told, setTold] = useState(error !== undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every key the pause begins anew
  useEffect(() => {
    if (error === undefined) {
      setTold(false);
      return;
    }
    const timer = setTimeout(() => setTold(true), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [error, value]);
  return { told, tell: () => setTold(error !== undefined) };
}

/** The value, the handlers and the error of a field that holds text. */
export function useTextField(name: string) {
  const { field, fieldState } = useController<FieldValues>({ name });
  const value = typeof field.value === "string" ? field.value : "";
  const fault = useErrorAt(name, value === "" && !fieldState.isTouched);
  const attempted = useContext(AttemptedContext);
  const { told, tell } = useTold(fault, value);
  const leave = () => {
    // What was pasted brings blanks along, which nobody sees.
    if (value.trim() !== value) field.onChange(value.trim());
    field.onBlur();
    tell();
  };
  return {
    value,
    onChange: field.onChange,
    onBlur: leave,
    ref: field.ref,
    error: told || attempted ? fault : undefined,
  };
}
