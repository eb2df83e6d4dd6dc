import type { StackConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { configOfObject } from "@/generators/links/links";
import { isRecord, valueAt } from "@/lib/json/value-at";
import type { DroppedField } from "@/lib/permalink";
import type { JsonObject } from "@/lib/permalink/json";
import type { HeldBack } from "./held-back";
import { placeOf } from "./spec/form-path";
import { toConfig } from "./spec/form-value";

export interface HoldingPart {
  readonly config: StackConfig;
  readonly back: readonly HeldBack[];
}

const stepOf = (step: string): string | number => (/^\d+$/.test(step) ? Number(step) : step);

/** The field itself, or what around it is not there without it: a group that is switched off, a row of a list. */
function outermost(path: readonly (string | number)[], config: StackConfig): readonly (string | number)[] {
  const missing = path.findIndex((_, at) => (valueAt(config, path.slice(0, at + 1)) ?? undefined) === undefined);
  return missing < 0 ? path : path.slice(0, missing + 1);
}

function labelOf(path: readonly (string | number)[]): string {
  const last = path.at(-1);
  const label = placeOf(stackTree, path).field?.label ?? path.join(".");
  return typeof last === "number" ? `${label} ${last + 1}` : label;
}

function heldBack({ field, reason }: DroppedField, config: StackConfig): HeldBack {
  const path = outermost(field.split(".").map(stepOf), config);
  const label = labelOf(path);
  return {
    path: path.join("."),
    label,
    reason: reason.startsWith(`${label}: `) ? reason.slice(label.length + 2) : reason,
  };
}

/**
 * What of a form holds: every field that does, and `base`, which holds as a whole, for the others. The same form over the same
 * base gives the same.
 */
export function holdingPart(values: unknown, base: StackConfig): HoldingPart {
  const given = toConfig(stackTree, values);
  // Safe: text, numbers, switches, lists and groups of a form are plain JSON.
  const { config, dropped } = configOfObject(isRecord(given) ? (given as JsonObject) : {}, base);
  const all = dropped.map((one) => heldBack(one, config));
  return { config, back: all.filter(({ path }, at) => all.findIndex((other) => other.path === path) === at) };
}
