import { saysTheSame } from "@/lib/json/says-the-same";
import { memberOf } from "@/lib/json/value-at";
import { type FieldSpec, fieldsIn, present } from "./field-spec";

/** Things of a list are the same where their first field, their name, is. */
function namesake(item: FieldSpec, wanted: unknown, others: unknown): unknown {
  const key = fieldsIn(item)[0]?.key;
  if (key === undefined || !Array.isArray(others)) return undefined;
  return others.find((other) => memberOf(other, key) === memberOf(wanted, key));
}

/**
 * A wanted value with what says whose stack it is (`identity`) as in `own`, wherever that was set; what is still as in
 * `standard` nobody has set.
 */
export function keepIdentity(field: FieldSpec, wanted: unknown, own: unknown, standard: unknown): unknown {
  if (own === undefined) return wanted;
  if (field.identity) return saysTheSame(own, standard) ? wanted : own;
  const inner = present(field);
  if (inner.kind === "list" && Array.isArray(wanted)) {
    const { item } = inner;
    return wanted.map((one) => keepIdentity(item, one, namesake(item, one, own), namesake(item, one, standard)));
  }
  if (inner.kind !== "group" || typeof wanted !== "object" || wanted === null) return wanted;
  const kept = inner.fields.map(({ key, field: child }) => [
    key,
    keepIdentity(child, memberOf(wanted, key), memberOf(own, key), memberOf(standard, key)),
  ]);
  return { ...wanted, ...Object.fromEntries(kept) };
}
