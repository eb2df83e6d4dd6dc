import {
  byDefault,
  choice,
  decimal,
  describe,
  group,
  integer,
  list,
  nullable,
  prefault,
  text,
} from "@/generators/schema/field";

const THROTTLE = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html";
const PLANS = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html";

const planName = {
  pattern: /^[a-z0-9](?:[a-z0-9]|[-_](?=[a-z0-9]))*$/,
  expected: "1 to 32 lower-case letters, digits, hyphens or underscores",
  max: 32,
  source: PLANS,
};

function throttle(of: string) {
  return {
    rateLimit: decimal({
      label: "Rate limit",
      help: `Steady requests per second of ${of}.`,
      unit: "requests/s",
      min: 1,
      max: 10000,
      source: THROTTLE,
    }),
    burstLimit: integer({
      label: "Burst limit",
      help: `Requests of ${of} at once.`,
      unit: "requests",
      min: 1,
      max: 5000,
      source: THROTTLE,
    }),
  };
}

const planThrottle = throttle("one key");
const methodThrottle = throttle("one key to one version");

/** One tier: quota, throttle and a key of its own. */
const usagePlanSchema = group(
  {
    name: text({
      ...planName,
      label: "Plan name",
      help: "Part of the plan's, the key's and the secret's name.",
      placeholder: "standard",
    }),
    rateLimit: planThrottle.rateLimit.apply(byDefault, 500),
    burstLimit: planThrottle.burstLimit.apply(byDefault, 250),
    quotaLimit: integer({
      label: "Quota",
      help: "Requests of one key per period.",
      unit: "requests",
      min: 1,
      max: 2147483647,
      source: PLANS,
    }).apply(byDefault, 10000000),
    quotaPeriod: choice(["DAY", "WEEK", "MONTH"], {
      label: "Quota period",
      help: "When the count starts again.",
      options: { DAY: "Day", WEEK: "Week", MONTH: "Month" },
      source: PLANS,
    }).apply(byDefault, "MONTH"),
    keys: list(text({ ...planName, label: "Key name", help: "One caller of this plan.", placeholder: "partner-a" }), {
      label: "Keys",
      help: "One key per caller; each has the plan's quota for itself. Empty: one key with the plan's name.",
      max: 50,
      advanced: true,
      source: PLANS,
    }).apply(byDefault, []),
    perMethod: group(
      {
        rateLimit: methodThrottle.rateLimit.apply(byDefault, 100),
        burstLimit: methodThrottle.burstLimit.apply(byDefault, 50),
      },
      { label: "Limit per version", help: "Throttle of the POST method of each stage." },
    )
      .apply(nullable)
      .apply(describe, {
        label: "Limit per version",
        help: "A throttle on each version's POST method, within the plan's own.",
        advanced: true,
        source: THROTTLE,
      })
      .apply(byDefault, null),
  },
  { label: "Usage plan", help: "Quota, throttle and an API key; covers every stage." },
);

/** The tiers. Every plan covers every stage. */
export const usagePlansSchema = list(usagePlanSchema, {
  label: "Usage plans",
  help: "Tiers of callers. Each has an API key whose value is kept in Secrets Manager.",
  min: 1,
  max: 20,
  when: [{ field: "api.authorization", not: ["iam"] }],
  source: PLANS,
}).apply(prefault, [{ name: "standard" }]);
