import { toNestErrors } from "@hookform/resolvers";
import type { FieldError, FieldErrors, FieldValues, ResolverOptions } from "react-hook-form";
import { formTree } from "@/generators/config/form-data";
import type { Issue } from "@/lib/json/issue";
import { placeOf } from "../spec/form-path";

/** Puts each issue at its field, the first of each place: a field shows one at a time. */
export function errorsOf(issues: readonly Issue[], options: ResolverOptions<FieldValues>): FieldErrors<FieldValues> {
  const named = issues.map(({ path, message }): readonly [string, FieldError] => [
    placeOf(formTree, path).name,
    { type: "config", message },
  ]);
  return toNestErrors<FieldValues>(Object.fromEntries(named.toReversed()), options);
}
