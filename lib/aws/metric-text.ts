import { type LiteralText, nameOf } from "@/lib/terraform/module/literal-texts";

/** Resources that choose metrics. */
export function isWatching(type: string | undefined): boolean {
  return (
    type !== undefined &&
    /^aws_cloudwatch_(dashboard|metric_alarm|composite_alarm|log_metric_filter|query_definition)$/.test(type)
  );
}

/** `["AWS/Lambda", "Errors", "FunctionName", …]`, wherever it is written. */
export function isInMetricRow({ parents }: LiteralText): boolean {
  return parents.some((parent) => {
    const first = parent.kind === "tuple" ? parent.items[0] : undefined;
    return first?.kind === "string" && first.value.startsWith("AWS/");
  });
}

/** What selects a metric, not what describes it. */
export function isMetricText(text: LiteralText): boolean {
  const { attribute, isKey, parents } = text;
  return (
    !isKey &&
    parents[0]?.kind !== "reference" &&
    nameOf(text) !== "markdown" &&
    !/^(alarm_name|alarm_description|dashboard_name|name)$/.test(attribute.name)
  );
}
