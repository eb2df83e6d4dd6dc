import { expect, it } from "vitest";
import { defaultConfig } from "@/generators";
import { configOf } from "@/generators/testing/config-of";
import { failedBackups, locked } from "./backups";
import { stateOf as state } from "./example-state";

const system = "arn:aws:elasticfilesystem:us-east-1:1:file-system/fs-1";
const topic = "arn:aws:sns:us-east-1:1:alarms";

const backup = { state: ["ABORTED", "EXPIRED", "FAILED"], resourceArn: [system] };
const restore = { status: ["ABORTED", "FAILED"], resourceType: ["EFS"] };

/** A stack with one rule, whose pattern has these alternatives, and a topic that admits this principal. */
const told = (alternatives: readonly object[], principal = "events.amazonaws.com") =>
  state(
    ["aws_efs_file_system", { arn: system }],
    [
      "aws_cloudwatch_event_rule",
      {
        name: "backups",
        event_pattern: JSON.stringify({
          source: ["aws.backup"],
          "detail-type": ["Backup Job State Change", "Restore Job State Change"],
          detail: { $or: alternatives },
        }),
      },
    ],
    ["aws_cloudwatch_event_target", { rule: "backups", arn: topic }],
    [
      "aws_sns_topic_policy",
      {
        arn: topic,
        policy: JSON.stringify({
          Statement: [{ Effect: "Allow", Principal: { Service: principal }, Action: "sns:Publish", Resource: topic }],
        }),
      },
    ],
  );

const deaf = /may go without backups/;
const vain = /may be restored in vain/;

it.each([
  ["no rule", state(["aws_efs_file_system", { arn: system }]), [deaf, vain]],
  ["a rule on restores alone", told([restore]), [deaf]],
  ["a rule on backups alone", told([backup]), [vain]],
  [
    "the state of a restore, which has a status",
    told([backup, { state: ["ABORTED", "FAILED"], resourceType: ["EFS"] }]),
    [vain],
  ],
  ["a rule on what ran out of time left out", told([{ ...backup, state: ["FAILED"] }, restore]), [deaf]],
  ["backups of another file system", told([{ ...backup, resourceArn: ["arn:other"] }, restore]), [deaf]],
  ["a topic that does not let EventBridge in", told([backup, restore], "cloudwatch.amazonaws.com"), [deaf, vain]],
  ["both", told([backup, restore]), []],
])("judges who hears of failed backups: %s", (_, given, expected) => {
  const found = failedBackups(given, defaultConfig);
  expect(found).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
});

it("finds a rule that nobody asked for", () => {
  const silent = configOf({ alerts: { routes: { backups: "nobody" } } });
  expect(failedBackups(told([backup, restore]), silent)).toHaveLength(1);
  expect(failedBackups(state(), silent)).toEqual([]);
});

const compliance = configOf({ storage: { backupVault: { lock: "compliance", keepDays: 90, graceDays: 3 } } });

const vaultWith = (lock: object) =>
  state(
    ["aws_backup_vault", {}],
    [
      "aws_backup_vault_lock_configuration",
      { min_retention_days: 7, max_retention_days: 365, changeable_for_days: 3, ...lock },
    ],
  );

it.each([
  ["as asked", vaultWith({}), []],
  ["for longer than the plan", vaultWith({ min_retention_days: 91 }), [/refuses what the plan keeps/]],
  ["for shorter than the plan", vaultWith({ max_retention_days: 89 }), [/refuses what the plan keeps/]],
  ["liftable for ever", vaultWith({ changeable_for_days: undefined }), [/can be lifted/]],
  ["not at all", state(["aws_backup_vault", {}]), [/is not locked/]],
])("judges the lock of the vault: %s", (_, given, expected) => {
  expect(locked(given, compliance)).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
});

it("finds a lock that nobody asked for", () => {
  expect(locked(vaultWith({}), defaultConfig)).toHaveLength(1);
  expect(locked(state(), defaultConfig)).toEqual([]);
});
