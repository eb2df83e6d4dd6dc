type Row = readonly unknown[];

const NUMBER = String.raw`^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$`;
const TIME = String.raw`^\d{4}-\d{2}-\d{2}T\d{1,2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$`;

const ADDRESSES = [
  "network_destination_ipv4",
  "network_destination_ipv6",
  "network_source_ipv4",
  "network_source_ipv6",
  "resource_aws_ec2_instance_ipv4_addresses",
  "resource_aws_ec2_instance_ipv6_addresses",
];
const NUMBERS = [
  "confidence",
  "criticality",
  "finding_provider_fields_confidence",
  "finding_provider_fields_criticality",
  "network_destination_port",
  "network_source_port",
  "process_parent_pid",
  "process_pid",
];
const AMOUNTS = "Bytes Kilobytes Megabytes Gigabytes Terabytes Bits Kilobits Megabits Gigabits Terabits".split(" ");
const TIMES = ["Seconds", "Microseconds", "Milliseconds"];
const UNITS = [
  ...TIMES,
  ...AMOUNTS,
  "Percent",
  "Count",
  ...[...AMOUNTS, "Count"].map((unit) => `${unit}/Second`),
  "None",
];

/**
 * Demands that no probe brings out, since something else about it is refused first, or its error names the block around it. Each has
 * its refused and its accepted module among the snippets that Terraform judged.
 */
const BEYOND: Readonly<Record<string, readonly Row[]>> = {
  "resource aws_cloudwatch_metric_alarm": [["enum", "metric_query.metric.unit", UNITS]],
  "resource aws_evidently_launch": [["pattern", "scheduled_splits_config.steps.start_time", TIME]],
  "resource aws_lakeformation_permissions": [
    ["enum", "lf_tag_policy.resource_type", ["DATABASE", "TABLE"]],
    ["length", "lf_tag.key", 1, 128],
    ["length", "lf_tag_policy.expression.key", 1, 128],
  ],
  "resource aws_securityhub_insight": [
    ...ADDRESSES.map((name) => ["cidr", `filters.${name}.cidr`, 1]),
    ...NUMBERS.flatMap((name) => ["eq", "gte", "lte"].map((one) => ["pattern", `filters.${name}.${one}`, NUMBER, 1])),
  ],
};

/** The rows of a type with those that no probe brings out, each path once; a row of the block around one is of no use. */
export function withBeyondProbes(rows: readonly Row[], key: string): readonly Row[] {
  const beyond = BEYOND[key] ?? [];
  const paths = beyond.map(([, path]) => String(path));
  const isSaid = ([kind, path]: Row) => beyond.some((row) => row[0] === kind && row[1] === path);
  const isAround = ([kind, path]: Row) => kind === "cidr" && paths.some((inner) => inner === `${String(path)}.cidr`);
  return [...rows.filter((row) => !isSaid(row) && !isAround(row)), ...beyond];
}
