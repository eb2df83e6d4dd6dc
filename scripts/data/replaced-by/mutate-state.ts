/** One value of a resource's state: `vpc_config.0.subnet_ids.1` as steps. */
export type Steps = readonly (string | number)[];

/** An instance in the state, as `terraform state pull` tells it. */
export interface StateInstance {
  readonly index_key?: string | number;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface StateBlock {
  readonly mode: string;
  readonly type: string;
  readonly name: string;
  readonly instances: readonly StateInstance[];
}

export interface PulledState {
  readonly serial: number;
  readonly resources: readonly StateBlock[];
}

// Safe: any non-null object may be asked for its entries.
const isCompound = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Blocks without arguments, such as `none {}`. */
const isMarker = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((item) => isCompound(item) && Object.keys(item).length === 0);

/** Every single value inside one, by its steps. */
export function leavesOf(value: unknown, steps: Steps = []): readonly Steps[] {
  if (isMarker(value)) return [steps];
  if (!isCompound(value)) return value === null || value === undefined ? [] : [steps];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => leavesOf(Reflect.get(value, key), [...steps, key]));
}

/** The path as the table writes it: without the places in lists. */
export const pathOf = (steps: Steps): string => steps.filter((step) => typeof step === "string").join(".");

/** Another value of the same type, which the configuration does not say; of blocks none. */
function other(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (typeof value !== "string") return value;
  if (value.startsWith("{")) return '{"Version":"2012-10-17","Statement":[]}';
  return /^-?\d+$/.test(value) ? String(Number(value) + 1) : `${value}x`;
}

/** A copy with another value at the place. */
export function changedAt(value: unknown, [step, ...rest]: Steps): unknown {
  if (step === undefined) return other(value);
  if (!isCompound(value)) return value;
  const inner = changedAt(Reflect.get(value, step), rest);
  return Array.isArray(value) ? value.with(Number(step), inner) : { ...value, [step]: inner };
}
