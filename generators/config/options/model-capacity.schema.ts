import { byDefault, integer } from "@/generators/schema/field";

export const PROVISIONED = "https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html";
const SCHEDULED =
  "https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-scheduled-scaling.html";

/** Autoscaling moves provisioned concurrency, so without any it has nothing to move. */
const isWarm = [{ field: "provisionedConcurrency", not: ["0"] }];

/** Bounds of what autoscaling moves of a version. */
export const capacityShape = {
  minCapacity: integer({
    label: "Autoscaling minimum",
    help: "Provisioned concurrency never falls below this.",
    min: 1,
    max: 10000,
    when: isWarm,
    source: PROVISIONED,
  }).apply(byDefault, 5),
  maxCapacity: integer({
    label: "Autoscaling maximum",
    help: "Provisioned concurrency never rises above this.",
    min: 1,
    max: 10000,
    when: isWarm,
    source: PROVISIONED,
  }).apply(byDefault, 50),
  peakMinCapacity: integer({
    label: "Minimum during peaks",
    help: "Provisioned concurrency does not fall below this during scheduled peaks. 0: what each schedule sets for all versions.",
    min: 0,
    max: 10000,
    advanced: true,
    when: isWarm,
    source: SCHEDULED,
  }).apply(byDefault, 0),
};
