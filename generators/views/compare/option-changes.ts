import type { StackConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { formSteps } from "@/generators/config/steps";
import { type FieldSpec, fieldsIn, type NamedField, present } from "@/generators/schema/field-spec";
import { wordsOf } from "@/generators/schema/value-words";
import { saysTheSame } from "@/lib/json/says-the-same";
import { isRecord, memberOf } from "@/lib/json/value-at";

type Path = readonly (string | number)[];

/** One option that differs between two configurations, in words. */
export interface OptionChange {
  /** Where it stands in the later configuration, or in the earlier one if it is gone. */
  readonly path: Path;
  /** `Model version v2 › Memory`. */
  readonly label: string;
  /** Key of the wizard's step. */
  readonly step: string;
  /** Null where there was nothing yet. */
  readonly from: string | null;
  /** Null where nothing is left. */
  readonly to: string | null;
}

/** A change that can be made by itself to any configuration that has its place. */
export interface Change extends OptionChange {
  readonly apply: (config: unknown) => unknown;
}

interface Place {
  readonly path: Path;
  readonly labels: readonly string[];
  /** Carries a change of the value here to the whole configuration. */
  readonly lift: (change: (value: unknown) => unknown) => (config: unknown) => unknown;
}

/** Every option that differs, in the order of the schema. Members of a list are the same when their names are. */
export function optionChanges(from: StackConfig, to: StackConfig): readonly Change[] {
  return changesAt(stackTree, from, to, { path: [], labels: [], lift: (change) => change });
}

function changesAt(field: FieldSpec, from: unknown, to: unknown, place: Place): readonly Change[] {
  if (saysTheSame(from, to)) return [];
  const inner = present(field);
  if (inner.kind === "group" && isRecord(from) && isRecord(to)) return ofGroup(inner.fields, from, to, place);
  const name = inner.kind === "list" ? nameKeyOf(inner.item) : undefined;
  if (inner.kind === "list" && name !== undefined && Array.isArray(from) && Array.isArray(to)) {
    if (hasOwnNames(from, name) && hasOwnNames(to, name)) return ofList(inner.item, name, from, to, place);
  }
  return [changeOf(place, wordsOf(field, from), wordsOf(field, to), () => to)];
}

function ofGroup(fields: readonly NamedField[], from: object, to: object, place: Place): readonly Change[] {
  return fields.flatMap(({ key, field }) =>
    changesAt(field, memberOf(from, key), memberOf(to, key), {
      path: [...place.path, key],
      labels: [...place.labels, field.label],
      lift: (change) => place.lift((value) => ({ ...(isRecord(value) && value), [key]: change(memberOf(value, key)) })),
    }),
  );
}

/** The key of the first field of a group, if that is a text that tells its members apart. */
function nameKeyOf(item: FieldSpec): string | undefined {
  const [first] = fieldsIn(item);
  return first && present(first.field).kind === "text" ? first.key : undefined;
}

function hasOwnNames(items: readonly unknown[], name: string): boolean {
  return new Set(items.map((item) => memberOf(item, name))).size === items.length;
}

function ofList(
  element: FieldSpec,
  name: string,
  from: readonly unknown[],
  to: readonly unknown[],
  place: Place,
): readonly Change[] {
  const idOf = (item: unknown): unknown => memberOf(item, name);
  const at = (index: number, item: unknown): Place => ({
    path: [...place.path, index],
    labels: [...place.labels.slice(0, -1), `${element.label} ${String(idOf(item))}`],
    lift: (change) => place.lift((items) => asList(items).map((one) => (idOf(one) === idOf(item) ? change(one) : one))),
  });
  const kept = to.flatMap((item, index) => {
    const before = from.find((one) => idOf(one) === idOf(item));
    if (before !== undefined) return changesAt(element, before, item, at(index, item));
    const add = place.lift((items) => [...asList(items), item]);
    return [{ ...changeOf(at(index, item), null, wordsOf(element, item), () => item), apply: add }];
  });
  const gone = from.flatMap((item, index) => {
    if (to.some((one) => idOf(one) === idOf(item))) return [];
    const remove = place.lift((items) => asList(items).filter((one) => idOf(one) !== idOf(item)));
    return [{ ...changeOf(at(index, item), wordsOf(element, item), null, () => undefined), apply: remove }];
  });
  if (kept.length + gone.length > 0) return [...kept, ...gone];
  const order = (items: readonly unknown[]): string => items.map((item) => String(idOf(item))).join(", ");
  return [changeOf({ ...place, labels: [...place.labels, "order"] }, order(from), order(to), () => to)];
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function changeOf({ path, labels, lift }: Place, from: string | null, to: string | null, next: () => unknown): Change {
  return { path, label: labels.join(" › "), step: stepOf(path), from, to, apply: lift(next) };
}

function stepOf(path: Path): string {
  const dotted = `${path.join(".")}.`;
  return formSteps.find(({ paths }) => paths.some((one) => dotted.startsWith(`${one}.`)))?.key ?? "";
}
