import { hasUnknown, patternsOf } from "@/lib/iam/action-pattern";
import { allowStatements } from "@/lib/iam/identity-policies";
import { canBeScoped } from "@/lib/iam/unscoped-actions";
import { defineRule, type Problem } from "@/lib/lint/rule";
import { itemsOf, stringOf, type Value } from "@/lib/terraform";
import { placeOfValue } from "./checks/place-of-value";
import { examples } from "./iam-resource-not-wildcard.examples";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "iam-resource-not-wildcard",
  class: "F14",
  severity: "medium",
  elsewhere: ["CKV_AWS_355", "CKV_AWS_290", "AVD-AWS-0057"],
  summary: "IAM policies name the resources they allow, wherever AWS offers something narrower than `*`.",
  why:
    'With `Resource = "*"` or `arn:aws:logs:*:*:*` a function may read every secret, write every log group and ' +
    "invoke every function of the account.",
  howToFix:
    "Use the ARNs of the stack's own resources; keep `*` only for actions without resource-level permissions, in " +
    "a statement of their own.",
  references: [
    awsDocs(
      "Actions, resources and condition keys",
      "service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
    ),
    awsDocs("Least privilege", "IAM/latest/UserGuide/best-practices.html#grant-least-privilege"),
  ],
  check(module) {
    const said = new Map<string, Problem>();
    for (const statement of allowStatements(module)) {
      if (statement.conditions.length > 0 || hasUnknown(statement.actions)) continue;
      const scoped = patternsOf(statement.actions)
        .map(({ text }) => text)
        .filter(canBeScoped);
      if (scoped.length === 0) continue;
      const passing = scoped.find((action) => /^iam:passrole$/i.test(action));
      for (const value of statement.resources.flatMap(open)) {
        const spelled = spell(value);
        const breadth = spelled === undefined ? "narrow" : breadthOf(spelled);
        if (breadth === "narrow") continue;
        const place = placeOfValue(module, statement, value);
        // Instances and statements that allow other actions there have it from the same line: the gravest is said.
        const key = `${place.file} ${place.range.start.line}:${place.range.start.column} ${spelled}`;
        if (said.has(key) && passing === undefined) continue;
        said.set(key, {
          ...place,
          ...weight(breadth, passing),
          message: `${passing ?? scoped[0]} on "${spelled}", expected the ARNs it needs`,
        });
      }
    }
    return said.values();
  },
  examples,
});

/** Whoever may pass any role to a service has the rights of all of them. */
function weight(breadth: "everywhere" | "account", passing: string | undefined): Pick<Problem, "severity"> {
  if (passing !== undefined) return { severity: "high" };
  return breadth === "account" ? { severity: "low" } : {};
}

const HOLE = "\u2026";

function open(value: Value): readonly Value[] {
  return value.kind === "list" || value.kind === "object" ? itemsOf(value).flatMap(open) : [value];
}

/** The text, with a hole for what is computed. */
function spell(value: Value): string | undefined {
  return value.kind === "unknown" ? value.pattern?.join(HOLE) : stringOf(value);
}

/** How much of AWS it covers: everything of a service anywhere, everything of it in the account, or less. */
function breadthOf(text: string): "everywhere" | "account" | "narrow" {
  if (text === "*") return "everywhere";
  const parts = text.split(":");
  const [arn, , service = "", , account, ...rest] = parts;
  // Cut short by a star, it covers all that could follow.
  if (arn === "arn" && parts.length > 2 && parts.length < 6 && parts.at(-1) === "*") return "everywhere";
  if (arn !== "arn" || !(service === "s3" ? isAnyBucket(rest) : isAnything(rest))) return "narrow";
  if (account === "*" || (account === "" && service === "s3")) return "everywhere";
  return account !== "" && OWN_NAMES.has(service) ? "account" : "narrow";
}

/** Services in which the author chooses the names, so that an ARN can always say which. */
const OWN_NAMES = new Set(["logs", "dynamodb", "lambda", "sqs", "sns", "ssm", "secretsmanager", "kms", "ecr", "iam"]);

/** The first part of an object's ARN is its bucket's name. */
function isAnyBucket([path = ""]: readonly string[]): boolean {
  return /^\*(?:\/\*)?$/.test(path);
}

/** `*`, `function:*`, `parameter/*`, `log-group:*:log-stream:*`; a name in front of the star narrows it. */
function isAnything(rest: readonly string[]): boolean {
  const [type, name] = rest;
  if (!type?.endsWith("*") && name !== "*") return false;
  return rest.every((part) => /^(?:[a-z-]+|(?:[a-z-]+\/)?\*)$/.test(part)) && rest.at(-1)?.endsWith("*") === true;
}
