import type { FieldPath } from "@/generators/schema/fields";
import { thousands } from "@/lib/text/thousands";
import { routerReservation } from "../facts/traffic-split";
import type { ModelConfig } from "../options/models.schema";
import type { StackConfig } from "../options/stack-options";
import { UNRESERVED_CONCURRENCY } from "./model-consistency";
import { type WayOut, type Ways, way } from "./way-out";

type Key = keyof ModelConfig & string;

interface Version {
  readonly model: ModelConfig;
  /** Sets fields of this version. */
  readonly set: (label: string, values: Readonly<Partial<Record<Key, unknown>>>) => WayOut;
}

const ofVersion =
  (ways: (version: Version, config: StackConfig) => readonly WayOut[]): Ways =>
  (config, [, at]) => {
    const model = config.models[Number(at)];
    if (!model) return [];
    const place = (key: string): FieldPath => ["models", Number(at), key];
    const set: Version["set"] = (label, values) =>
      way(label, ...Object.entries(values).map(([key, value]) => [place(key), value] as const));
    return ways({ model, set }, config);
  };

function withoutWarmth({ model, set }: Version): WayOut {
  return set(`Set provisioned concurrency of ${model.name} to 0`, { provisionedConcurrency: 0 });
}

const canary = ofVersion((version) => [
  withoutWarmth(version),
  version.set("Send no canary traffic", { canaryPercent: 0 }),
]);

const mostOf = ofVersion(({ model: { minCapacity, maxCapacity }, set }) => [
  set(`Scale up to ${thousands(minCapacity)}`, { maxCapacity: minCapacity }),
  set(`Scale from ${thousands(maxCapacity)}`, { minCapacity: maxCapacity }),
]);

const reserved = ofVersion(({ model: { minCapacity, maxCapacity, reservedConcurrency }, set }) => [
  set(`Reserve ${thousands(maxCapacity)}`, { reservedConcurrency: maxCapacity }),
  set(`Scale up to ${thousands(reservedConcurrency)}`, {
    maxCapacity: reservedConcurrency,
    minCapacity: Math.min(minCapacity, reservedConcurrency),
  }),
]);

const provisioned = ofVersion((version) => {
  const { provisionedConcurrency, reservedConcurrency, maxCapacity } = version.model;
  const enough = Math.max(provisionedConcurrency, maxCapacity);
  return [
    version.set(`Reserve ${thousands(enough)}`, { reservedConcurrency: enough }),
    version.set(`Keep ${thousands(reservedConcurrency)} warm`, { provisionedConcurrency: reservedConcurrency }),
    withoutWarmth(version),
  ];
});

/** The least that a version's own rules let it reserve. */
function leastReserved({ provisionedConcurrency, maxCapacity }: ModelConfig): number {
  return provisionedConcurrency === 0 ? 1 : Math.max(provisionedConcurrency, maxCapacity);
}

/** Where the versions together reserve too much, each gives back what the others need least of. */
const account: Ways = (config) => {
  const { models, scaling } = config;
  const reservedInAll = models.reduce((sum, model) => sum + model.reservedConcurrency, routerReservation(config));
  const over = reservedInAll + UNRESERVED_CONCURRENCY - scaling.accountConcurrency;
  const raise = way(`Count on a limit of ${thousands(scaling.accountConcurrency + over)}`, [
    ["scaling", "accountConcurrency"],
    scaling.accountConcurrency + over,
  ]);
  const lower = models.flatMap((model, at) => {
    const left = model.reservedConcurrency - over;
    if (left < leastReserved(model)) return [];
    return way(`Reserve ${thousands(over)} less for ${model.name}`, [["models", at, "reservedConcurrency"], left]);
  });
  return [...lower, raise];
};

const peakOwn: Ways = ({ models }, path) => {
  const model = models[Number(path[1])];
  return model ? [way(`Set to ${thousands(model.maxCapacity)}`, [path, model.maxCapacity])] : [];
};

/** The ways out of what is asked of versions, by the field that is refused. */
export const modelWaysOut: Readonly<Record<string, Ways>> = {
  "models.*.canaryPercent": canary,
  "models.*.maxCapacity": mostOf,
  "models.*.peakMinCapacity": peakOwn,
  "models.*.reservedConcurrency": reserved,
  "models.*.provisionedConcurrency": provisioned,
  "scaling.accountConcurrency": account,
};
