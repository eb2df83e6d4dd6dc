import { toNestErrors } from "@hookform/resolvers";
import type { FieldError, FieldValues, Resolver } from "react-hook-form";
import { stackTree } from "@/generators/config/stack-tree";
import type { Issue } from "@/lib/json/issue";
import { placeOf } from "./spec/form-path";
import { judge } from "./stack-spec";

/** The first issue of each place; a field shows one at a time. */
function errorsOf(issues: readonly Issue[]): Record<string, FieldError> {
  const named = issues.map(
    ({ path, message }) => [placeOf(stackTree, path).name, { type: "config", message }] as const,
  );
  return Object.fromEntries(named.toReversed());
}

/** Judges the form with the same schema as link, API and CLI, and puts each issue at its field. */
export const resolver: Resolver<FieldValues> = (values, _context, options) => {
  const checked = judge(values);
  if (checked.ok) return { values, errors: {} };
  return { values: {}, errors: toNestErrors(errorsOf(checked.issues), options) };
};
