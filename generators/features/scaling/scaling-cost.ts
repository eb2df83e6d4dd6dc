import { scalingAlarmCount } from "@/generators/config/facts/counts";
import { type Coster, linesOf } from "@/generators/parts/cost/line-item";

/** The alarms that target tracking makes for itself. */
export const scalingCost: Coster = (config) => [
  linesOf("CloudWatch").standing(
    "Alarms of autoscaling",
    scalingAlarmCount(config),
    "alarmMetric",
    "aws_appautoscaling_policy",
  ),
];
