import type { StackConfig } from "@/generators";
import { watchesBackups } from "@/generators/config/facts/heard-events";
import { at, ofType, type State, type StateResource, textAt } from "../state";
import { admits } from "./policy";
import { verdict, verdictOn } from "./verdict";

const BACKUP = "Backup Job State Change";
const RESTORE = "Restore Job State Change";

/** Alternatives of a pattern: what stands beside `$or` holds in each. */
const alternativesOf = (detail: unknown): readonly Readonly<Record<string, unknown>>[] => {
  const { $or: either, ...always } = Object(detail) as Readonly<Record<string, unknown>>;
  return Array.isArray(either) ? either.map((one) => ({ ...always, ...Object(one) })) : [always];
};

const includesAll = (list: unknown, words: readonly string[]): boolean =>
  Array.isArray(list) && words.every((word) => list.includes(word));

/** Whether a rule lets the failures of a kind of job through: that kind's field, and what it is held to. */
const catches = (rule: StateResource, kind: string, field: string, words: readonly string[], of: string): boolean => {
  const pattern: unknown = JSON.parse(textAt(rule, "event_pattern") || "{}");
  return (
    includesAll(at(pattern, "source"), ["aws.backup"]) &&
    includesAll(at(pattern, "detail-type"), [kind]) &&
    alternativesOf(at(pattern, "detail")).some(
      (one) => includesAll(one[field], words) && Object.values(one).some((held) => includesAll(held, [of])),
    )
  );
};

const letsIn = (state: State, topic: string): boolean =>
  ofType(state, "aws_sns_topic_policy").some(
    (policy) =>
      textAt(policy, "arn") === topic && admits(textAt(policy, "policy"), "events.amazonaws.com", ["sns:Publish"]),
  );

/**
 * R4, R15: a backup of the models that fails, or a restore, is told to a topic of the stack that lets EventBridge in.
 * Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/eventbridge.html
 */
export const failedBackups = (state: State, config: StackConfig): string[] => {
  const rules = ofType(state, "aws_cloudwatch_event_rule").filter((rule) =>
    textAt(rule, "event_pattern").includes("aws.backup"),
  );
  if (!watchesBackups(config)) return verdict([[rules.length === 0, "tells of backups that nobody asked for"]]);
  const told = rules.filter((rule) =>
    ofType(state, "aws_cloudwatch_event_target").some(
      (target) => textAt(target, "rule") === textAt(rule, "name") && letsIn(state, textAt(target, "arn")),
    ),
  );
  return ofType(state, "aws_efs_file_system").flatMap((system) =>
    verdictOn(system, [
      [
        told.some((rule) => catches(rule, BACKUP, "state", ["ABORTED", "EXPIRED", "FAILED"], textAt(system, "arn"))),
        "may go without backups and nobody hears of it",
      ],
      [
        told.some((rule) => catches(rule, RESTORE, "status", ["ABORTED", "FAILED"], "EFS")),
        "may be restored in vain and nobody hears of it",
      ],
    ]),
  );
};

/**
 * R4: what the plan keeps lies within the vault's lock, and a compliance lock has its days of grace.
 * Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html
 */
export const locked = (state: State, { storage }: StackConfig): string[] => {
  const vault = storage.backup ? storage.backupVault : null;
  const locks = ofType(state, "aws_backup_vault_lock_configuration");
  if (!vault || vault.lock === "none") return verdict([[locks.length === 0, "locks what nobody asked to lock"]]);
  return [
    ...verdict([[locks.length === ofType(state, "aws_backup_vault").length, "a vault is not locked"]]),
    ...locks.flatMap((lock) =>
      verdictOn(lock, [
        [Number(textAt(lock, "min_retention_days")) <= vault.keepDays, "refuses what the plan keeps"],
        [Number(textAt(lock, "max_retention_days")) >= vault.keepDays, "refuses what the plan keeps"],
        [
          textAt(lock, "changeable_for_days") === (vault.lock === "compliance" ? String(vault.graceDays) : ""),
          "can be lifted otherwise than asked",
        ],
      ]),
    ),
  ];
};
