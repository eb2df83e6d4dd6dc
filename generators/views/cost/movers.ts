import { configFields } from "@/generators/config/config-fields";
import { checkConfig, type StackConfig } from "@/generators/config/stack";
import { type UsageLevel, usageLevels } from "@/generators/parts/cost/usage";
import type { ConfigField, FieldPath } from "@/generators/schema/fields";
import { wordsOf } from "@/generators/schema/value-words";
import { variantsOf } from "@/generators/schema/variants";
import { withValue } from "@/generators/schema/with-value";
import { estimateOf } from "./estimate";

/** What one option does to the bill: the change in dollars, were it `to` instead of `from`. */
export interface Mover {
  readonly path: FieldPath;
  readonly label: string;
  readonly within?: string;
  /** Values as a person would say them. */
  readonly from: string;
  readonly to: string;
  readonly change: Readonly<Record<UsageLevel, number>>;
}

const SHOWN = 6;
/** Less than a cent is no reason to change anything. */
const CENT = 0.01;

/** A number is halved, so that all options are measured alike; anything else is switched, or taken back. */
function alternativesTo(field: ConfigField): readonly unknown[] {
  const { value, initial } = field;
  const others = typeof value === "number" ? [Math.round(value / 2), value / 2] : variantsOf(field);
  const own = typeof initial === "object" || initial === undefined ? [] : [initial];
  return [...others, ...own].filter((other) => other !== value);
}

function totalsOf(config: StackConfig): Readonly<Record<UsageLevel, number>> {
  return {
    low: estimateOf(config, "low").total,
    medium: estimateOf(config, "medium").total,
    high: estimateOf(config, "high").total,
  };
}

function moverTo(config: StackConfig, now: Mover["change"], field: ConfigField, to: unknown): Mover | undefined {
  const then = totalsOf(withValue(config, field.path, to));
  const change = { low: then.low - now.low, medium: then.medium - now.medium, high: then.high - now.high };
  const matters = usageLevels.some((level) => Math.abs(change[level]) >= CENT);
  // Judged last, because it takes longest.
  if (!matters || !checkConfig(withValue(config, field.path, to)).ok) return undefined;
  const { path, label, within, spec, value } = field;
  return { path, label, ...(within && { within }), from: wordsOf(spec, value), to: wordsOf(spec, to), change };
}

/** The options that move the bill most, each measured by estimating again without it, or with half of it. */
export function moversOf(config: StackConfig): readonly Mover[] {
  const now = totalsOf(config);
  const best = configFields(config).flatMap((field) => {
    const movers = alternativesTo(field).flatMap((to) => moverTo(config, now, field, to) ?? []);
    return movers.sort((a, b) => a.change.medium - b.change.medium).slice(0, 1);
  });
  return best
    .filter(({ change }) => usageLevels.some((level) => change[level] < 0))
    .sort((a, b) => a.change.medium - b.change.medium)
    .slice(0, SHOWN);
}
