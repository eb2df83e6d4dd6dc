import { expect, test } from "vitest";
import { constraintsOf } from "@/lib/terraform";
import { literalProblem } from "./literal-problem";

test.each([
  ["aws_lb_target_group", "name", ["apps-1", "Apps"], ["apps_1", "a-target-group-with-a-name-that-is-too-long"]],
  ["aws_rds_cluster", "preferred_backup_window", ["02:00-03:00"], ["02:00 - 03:00", "2:00-3:00"]],
  ["aws_rds_cluster", "preferred_maintenance_window", ["sun:04:00-sun:05:00"], ["sunday:04:00-sunday:05:00"]],
  ["aws_cloudwatch_event_rule", "name", ["etl-nightly", "etl.v1_2"], ["etl nightly"]],
  ["aws_ecs_task_definition", "family", ["web-1_a"], ["", "my web", "web.a"]],
  [
    "aws_ecs_task_definition",
    "container_definitions",
    ["[]", '[{"Name": "a", "cpu": 1, "essential": false, "links": null, "other": {"a": 1.5}}]'],
    [
      "",
      "{}",
      "[{}]",
      '[{"name": "a", "CPU": "1"}]',
      '[{"name": "a", "memory": 1.0}]',
      '[{"name": "a", "command": ""}]',
    ],
  ],
  ["aws_iot_topic_rule", "name", ["a_b"], ["a-b"]],
  ["aws_cloudwatch_event_bus", "name", ["defaults"], ["default"]],
  ["aws_pipes_pipe", "source_parameters.sqs_queue_parameters.batch_size", ["1", "10000"], ["0", "10001"]],
  ["aws_lb_target_group", "slow_start", ["0", "30", "900"], ["29", "901", "-1"]],
  ["aws_lambda_event_source_mapping", "maximum_record_age_in_seconds", ["-1", "60"], ["0", "59", "604801"]],
  ["aws_db_instance", "performance_insights_retention_period", ["7", "62", "731"], ["8", "30"]],
  [
    "aws_dms_replication_task",
    "replication_task_settings",
    ["{}", "null", '{"Logging": []}', '{"Logging": {"EnableLogging": true, "EnableLogContext": true}}'],
    ["", "[]", '{"Logging": {"CloudWatchLogStream": null}}', '{"Logging": {"EnableLogContext": true}}'],
  ],
  ["aws_mq_broker", "user.password", ["aabbccddaabb", "abcabcabcabd"], ["abcdefghijk", "abcabcabcabc", "abcdefghijk,"]],
  ["aws_default_network_acl", "egress.protocol", ["tcp", "-1", "+6", "06", "ax.25"], ["TCP", "57", "255", "6.0", ""]],
  ["aws_launch_template", "instance_requirements.network_bandwidth_gbps.min", ["0.1", "25"], ["0", "-1"]],
  ["aws_lambda_permission", "statement_id", ["Allow_api-1"], ["allow api"]],
  ["aws_lambda_permission", "action", ["lambda:InvokeFunction", "lambda:*"], ["InvokeFunction"]],
])("the provider takes and refuses of %s.%s", (type, path, taken, refused) => {
  const constraints = constraintsOf("resource", type).filter((one) => one.path === path);
  const isRefused = (text: string) =>
    constraints.some(
      (one) => !("group" in one || "other" in one || "names" in one) && literalProblem(text, one) !== undefined,
    );
  expect(taken.filter(isRefused)).toEqual([]);
  expect(refused.filter(isRefused)).toEqual(refused);
});

test.each([
  ["30m", false],
  ["1h30m", false],
  ["5m", true],
  ["1".repeat(400_000), true],
])("a time between a quarter and half a day: %#", (text, isRefused) => {
  const time = { kind: "duration", path: "", emptyAllowed: true, min: 15, max: 720 } as const;
  expect(literalProblem(text, time) !== undefined).toBe(isRefused);
});
