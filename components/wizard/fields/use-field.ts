import { createContext, useContext } from "react";
import { type FieldErrors, type FieldValues, get, useController, useFormState } from "react-hook-form";

/** True once the person asked for a result: from then on every error is shown. */
export const AttemptedContext = createContext(false);

/** The message at a place of the form, or at the list as a whole. */
function messageAt(errors: FieldErrors, name: string): string | undefined {
  const found: unknown = get(errors, name);
  const root: unknown = get(errors, `${name}.root`);
  return [found, root].map(messageOf).find(Boolean);
}

function messageOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("message" in error)) return undefined;
  return typeof error.message === "string" ? error.message : undefined;
}

/** The error at a place. What is still empty and was never left is not held against anybody yet. */
export function useErrorAt(name: string, untouched = false): string | undefined {
  const attempted = useContext(AttemptedContext);
  const { errors } = useFormState({ name });
  return untouched && !attempted ? undefined : messageAt(errors, name);
}

/** The value, the handlers and the error of a field that holds text. */
export function useTextField(name: string) {
  const { field, fieldState } = useController<FieldValues>({ name });
  const value = typeof field.value === "string" ? field.value : "";
  const error = useErrorAt(name, value === "" && !fieldState.isTouched);
  return { value, onChange: field.onChange, onBlur: field.onBlur, ref: field.ref, error };
}
