import { hasNamedKeys } from "@/generators/config/facts/api-keys";
import { needsKey } from "@/generators/config/facts/authorization";
import type { StackConfig } from "@/generators/config/stack";
import { expectedOf, limitOn } from "@/generators/parts/variables/condition";
import { atLeastOne, attributesWithin, entriesReader, namesWithin } from "@/generators/parts/variables/entry-variable";
import { typeAt } from "@/generators/parts/variables/field-variable";
import { fieldAt, itemAt } from "@/generators/parts/variables/limits";
import { camelKeys, snake } from "@/generators/parts/variables/names";
import type { StackVariable, Validation } from "@/generators/parts/variables/stack-variable";
import { expr, reference } from "@/lib/hcl";
import { isObject } from "@/lib/permalink";

type Plan = StackConfig["usagePlans"][number];

/** Whether some plan has a throttle of its own for the method. */
export function limitsPerMethod({ usagePlans }: StackConfig): boolean {
  return usagePlans.some(({ perMethod }) => perMethod !== null);
}

function attributeTypes(config: StackConfig) {
  return {
    rate_limit: typeAt("usagePlans.rateLimit"),
    burst_limit: typeAt("usagePlans.burstLimit"),
    quota_limit: typeAt("usagePlans.quotaLimit"),
    quota_period: typeAt("usagePlans.quotaPeriod"),
    ...(hasNamedKeys(config) ? { keys: expr`optional(set(string), [])` } : {}),
    ...(limitsPerMethod(config)
      ? { method_throttle: expr`optional(object({ rate_limit = number, burst_limit = number }))` }
      : {}),
  };
}

function entryOf({ rateLimit, burstLimit, quotaLimit, quotaPeriod, keys, perMethod }: Plan) {
  return {
    rate_limit: rateLimit,
    burst_limit: burstLimit,
    quota_limit: quotaLimit,
    quota_period: quotaPeriod,
    ...(keys.length > 0 ? { keys } : {}),
    ...(perMethod ? { method_throttle: { rate_limit: perMethod.rateLimit, burst_limit: perMethod.burstLimit } } : {}),
  };
}

const keyName = itemAt("usagePlans.keys");

const plansMap = { name: "usage_plans", path: "usagePlans", each: "plan" };

const ownLimits = [
  atLeastOne(plansMap.name, "plan"),
  namesWithin(plansMap, "name", (words) => `Each plan name must be ${words}.`),
  ...attributesWithin(plansMap, [
    { key: "rateLimit" },
    { key: "burstLimit" },
    { key: "quotaLimit" },
    { key: "quotaPeriod" },
  ]),
];

const namesOfKeys: Validation = {
  condition: expr`alltrue([for name in flatten([for plan in values(var.usage_plans) : tolist(plan.keys)]) : ${limitOn(keyName.limits, reference("name"))}])`,
  message: `Each name in keys must be ${keyName.words}.`,
};

const limitsOfMethods = (["rateLimit", "burstLimit"] as const).map((key): Validation => {
  const { limits, words } = fieldAt(`usagePlans.perMethod.${key}`);
  const value = expr`plan.method_throttle.${snake(key)}`;
  return {
    condition: expr`alltrue([for plan in values(var.usage_plans) : plan.method_throttle == null || try(${limitOn(limits, value)}, false)])`,
    message: `${snake(key)} of a method_throttle must be ${expectedOf(limits, words)}.`,
  };
});

/** The tiers of callers as a map by name. */
export const planVariable: StackVariable = {
  name: plansMap.name,
  refused: {},
  declare: (config) =>
    needsKey(config)
      ? {
          description: hasNamedKeys(config)
            ? "Tiers of callers by name; each covers every stage and has a key of its own, or one per name in keys."
            : "Tiers of callers by name; each covers every stage and has an API key of its own.",
          type: expr`map(object(${attributeTypes(config)}))`,
          value: Object.fromEntries(config.usagePlans.map((plan) => [plan.name, entryOf(plan)])),
          validations: [
            ...ownLimits,
            ...(hasNamedKeys(config) ? [namesOfKeys] : []),
            ...(limitsPerMethod(config) ? limitsOfMethods : []),
          ],
        }
      : null,
  read: entriesReader("usagePlans", ({ method_throttle: throttle, ...plan }) => ({
    ...camelKeys(plan),
    ...(isObject(throttle) ? { perMethod: camelKeys(throttle) } : {}),
  })),
};
