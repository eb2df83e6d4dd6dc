import { known, stringOf, type Value } from "../../value/value";
import { type ExactTable, type Failure, fail } from "./exact";

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** As RFC 3339 has it: `2024-01-31T12:00:00Z`. */
function isTimestamp(text: string): boolean {
  const form = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|[+-](\d\d):(\d\d))$/.exec(text);
  if (!form) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = form
    .slice(1)
    .map((part) => Number(part ?? 0));
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days && hour < 24 && minute < 60 && second < 60 && zoneHour < 24 && zoneMinute < 60;
}

function timestampProblem(args: readonly Value[], argument: number): Failure | undefined {
  const value = args[argument];
  const text = value && stringOf(value);
  if (text === undefined || isTimestamp(text)) return undefined;
  return fail(argument, "a timestamp such as 2024-01-31T12:00:00Z");
}

/** https://pkg.go.dev/time#ParseDuration */
export function isDuration(text: string): boolean {
  return /^[+-]?(0|((\d+(\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h))+)$/.test(text);
}

/** https://developer.hashicorp.com/terraform/language/functions/formatdate#specification-syntax */
const VERBS: ReadonlySet<string> = new Set(
  "YYYY YY MMMM MMM MM M DD D EEEE EEE hh h HH H AA aa mm m ss s ZZZZZ ZZZZ ZZZ Z".split(" "),
);

function formatProblem(format: string): string | undefined {
  const plain = format.replace(/'(?:''|[^'])*'/g, " ");
  if (plain.includes("'")) return "a closing ' behind the text";
  const runs = plain.match(/([A-Za-z])\1*/g) ?? [];
  const wrong = runs.find((run) => !VERBS.has(run));
  return wrong === undefined ? undefined : `a verb such as YYYY instead of "${wrong}", or quotes around it`;
}

function formatdate(args: readonly Value[]): Failure | undefined {
  const [format] = args;
  const problem = formatProblem((format && stringOf(format)) ?? "");
  return timestampProblem(args, 1) ?? (problem === undefined ? undefined : fail(0, problem));
}

function timeadd(args: readonly Value[]): Failure | undefined {
  const [, duration] = args;
  const isRight = isDuration((duration && stringOf(duration)) ?? "");
  return timestampProblem(args, 0) ?? (isRight ? undefined : fail(1, "a duration such as 1h30m"));
}

function timecmp(args: readonly Value[]): Value | Failure | undefined {
  const problem = timestampProblem(args, 0) ?? timestampProblem(args, 1);
  const [one = Number.NaN, other = Number.NaN] = args.map((value) => Date.parse(stringOf(value) ?? ""));
  return problem ?? (Number.isNaN(one - other) ? undefined : known(Math.sign(one - other)));
}

export const times: ExactTable = {
  formatdate: { value: formatdate },
  timeadd: { value: timeadd },
  timecmp: { value: timecmp },
};
