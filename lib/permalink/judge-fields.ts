import type { Issue } from "@/lib/json/issue";
import type { Statement } from "./entry";
import { holdsPath, type JsonObject, type JsonValue } from "./json";
import type { Check, DroppedField } from "./link-format";
import { merge } from "./merge";
import type { LinkField } from "./read-link";
import { Suspects } from "./suspects";

/** So many judgements of the whole configuration at most: no link may keep a server busy. Then everything is given up. */
const MAX_CHECKS = 600;
/** A judgement costs by the number of fields; more of these than a link can hold get fewer judgements. */
const MAX_FIELDS_CHECKED = 300_000;
const TOO_MUCH = "too much is wrong with this link to tell which of its fields hold";

/** A field under judgement. */
interface Candidate extends LinkField {
  /** Its first meaning, and why that was refused; it is then tried as text. */
  readonly first?: { readonly statement: Statement; readonly reason: string };
}

interface Refused {
  readonly field: Candidate;
  readonly reason: string;
}

interface Judged<C> {
  readonly config: C;
  readonly dropped: readonly DroppedField[];
}

/** Takes over every field that holds and names the others with the reason. `defaults` alone must hold. */
export function judgeFields<C>(defaults: JsonObject, fields: readonly LinkField[], check: Check<C>): Judged<C> {
  const { clashing } = merge(defaults, fields);
  const judge = createJudge(defaults, check, fields.length);
  const isClashing = new Set(clashing);
  const consistent = fields.filter((field) => !isClashing.has(field));
  const { kept, refused } = giveBack(...sift(consistent, judge), judge);
  const verdict = judge.judge(kept);
  if (!verdict.ok) throw new Error(`the defaults of the link format are refused: ${verdict.issues[0]?.message}`);
  const notes = new Map([
    ...clashing.map(
      (field) => [field.name, note("repeated", field, "contradicts an earlier field, the first one counts")] as const,
    ),
    ...refused.map(({ field, reason }) => [field.name, note("refused", field, reason)] as const),
    ...kept
      .filter((field) => isMissing(field, verdict.config))
      .map((field) => [field.name, note("unknown", field, NOT_A_FIELD)] as const),
  ]);
  const dropped = fields.map((field) => notes.get(field.name)).filter((found) => found !== undefined);
  return { config: verdict.config, dropped };
}

interface Judge<C> {
  judge(kept: readonly LinkField[]): ReturnType<Check<C>>;
  /** Half of the judgements go into finding single culprits; then whole groups of fields are given up. */
  isPatient(): boolean;
  isUsedUp(): boolean;
}

function createJudge<C>(defaults: JsonObject, check: Check<C>, fields: number): Judge<C> {
  const limit = Math.min(MAX_CHECKS, Math.ceil(MAX_FIELDS_CHECKED / Math.max(1, fields)));
  let checks = 0;
  const judge = (kept: readonly LinkField[]): ReturnType<Check<C>> => {
    checks += 1;
    return check(merge(defaults, kept).value);
  };
  return { judge, isPatient: () => checks <= limit / 2, isUsedUp: () => checks > limit };
}

/** Gives up fields until the rest holds. */
function sift<C>(fields: readonly Candidate[], judge: Judge<C>): [readonly Candidate[], readonly Refused[]] {
  const refused: Refused[] = [];
  let kept = fields;
  for (;;) {
    const verdict = judge.judge(kept);
    if (verdict.ok || kept.length === 0) return [kept, refused];
    const blamed = judge.isUsedUp()
      ? new Map(kept.map((field) => [field, TOO_MUCH]))
      : blame(verdict.issues, kept, judge);
    kept = kept.flatMap((field): readonly Candidate[] => {
      const reason = blamed.get(field);
      if (reason === undefined) return [field];
      if (isOpenToText(field)) return [readAsText(field, reason)];
      refused.push({ field, reason: field.first?.reason ?? reason });
      return [];
    });
  }
}

/** Which fields to give up, and why: those that issues name for certain, else the one that ends the first issue, else all near it. */
function blame<C>(
  issues: readonly Issue[],
  kept: readonly Candidate[],
  judge: Judge<C>,
): ReadonlyMap<Candidate, string> {
  const blamed = new Map<Candidate, string>();
  const suspects = new Suspects(kept);
  for (const issue of issues) {
    const [only, other] = suspects.of(issue, 2);
    if (only && !other && !blamed.has(only)) blamed.set(only, issue.message);
  }
  const [first] = issues;
  if (blamed.size > 0 || !first) return blamed;
  const near = suspects.of(first);
  const culprit = near.findLast((field) => endsIssue(first, kept, field, judge));
  return new Map((culprit ? [culprit] : near).map((field) => [field, first.message]));
}

function endsIssue<C>(issue: Issue, kept: readonly Candidate[], without: Candidate, judge: Judge<C>): boolean {
  if (!judge.isPatient()) return false;
  const verdict = judge.judge(kept.filter((field) => field !== without));
  if (verdict.ok) return true;
  const key = issue.path.join(".");
  return !verdict.issues.some((other) => other.path.join(".") === key && other.message === issue.message);
}

/** A field that was given up for another one's fault comes back. */
function giveBack<C>(kept: readonly Candidate[], refused: readonly Refused[], judge: Judge<C>) {
  let all = kept;
  const stillRefused = refused.filter(({ field }) => {
    const more = [...all, { ...field, statement: field.first?.statement ?? field.statement }];
    if (judge.isUsedUp() || !judge.judge(more).ok) return true;
    all = more;
    return false;
  });
  return { kept: all, refused: stillRefused };
}

/** `1.0` may be meant as text, and so may `true`. */
function isOpenToText({ statement, first }: Candidate): boolean {
  if (first || statement.kind === "length") return false;
  return statement.kind === "absent" || typeof statement.value !== "string";
}

function readAsText(field: Candidate, reason: string): Candidate {
  const statement: Statement = { kind: "value", value: field.received };
  return { ...field, statement, first: { statement: field.statement, reason } };
}

const NOT_A_FIELD = "not a field of this configuration";

/** A lenient schema leaves out in silence what it does not know. */
function isMissing({ statement, path }: Candidate, config: unknown): boolean {
  // Safe: the config came from JSON through the check.
  return statement.kind === "value" && !holdsPath(config as JsonValue, path);
}

function note(kind: DroppedField["kind"], { name, received }: LinkField, reason: string): DroppedField {
  return { kind, field: name, received, reason };
}
