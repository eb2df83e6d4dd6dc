import type { FieldValues, Resolver } from "react-hook-form";
import { lateRules } from "./rules/late-rules";

/** Judges the form with the same schema as link, API and CLI; until that has come, nothing is held against it. */
export const resolver: Resolver<FieldValues> = (values, _context, options) => {
  const rules = lateRules.loaded();
  const checked = rules?.judge(values);
  if (!rules || !checked || checked.ok) return { values, errors: {} };
  return { values: {}, errors: rules.errorsOf(checked.issues, options) };
};
