import { type Expression, expr, toExpression } from "@/lib/hcl";
import type { Limits } from "./limits";
import { formOf, isBounded } from "./pattern-form";

type LimitsOf<K extends Limits["kind"]> = Extract<Limits, { kind: K }>;

function all(conditions: readonly Expression[]): Expression | undefined {
  const [first, ...others] = conditions;
  return first && others.reduce((joined, condition) => expr`${joined} && ${condition}`, first);
}

/** The length, as far as the pattern leaves it open. */
function lengthOf({ min, max, pattern }: LimitsOf<"text">, value: Expression): readonly Expression[] {
  if (pattern && isBounded(pattern)) return [];
  const isOpen = min === 1 && (pattern?.test("") ?? true);
  return [
    ...(min > 1 ? [expr`length(${value}) >= ${min}`] : []),
    ...(isOpen ? [expr`${value} != ""`] : []),
    ...(max === undefined ? [] : [expr`length(${value}) <= ${max}`]),
  ];
}

function textCondition(limits: LimitsOf<"text">, value: Expression): Expression | undefined {
  const form = limits.pattern && formOf(limits.pattern);
  return all([
    ...lengthOf(limits, value),
    ...(form ? [expr`can(regex(${form.matches}, ${value}))`] : []),
    ...(form?.refuses ?? []).map((refused) => expr`!can(regex(${refused}, ${value}))`),
  ]);
}

/** Longer lists stand on a line of their own. */
const LONG = 10;

/** On one line however many there are: one value per line would hide the rest of the file. */
function lineOf(values: readonly (string | number)[]): Expression {
  const list = toExpression(values);
  return list.kind === "tuple" ? { ...list, multiline: false } : list;
}

function choiceCondition({ values }: LimitsOf<"choice">, value: Expression): Expression {
  return values.length < LONG
    ? expr`contains(${lineOf(values)}, ${value})`
    : expr`contains(
        ${lineOf(values)},
        ${value},
      )`;
}

/** What must hold of a value within limits; undefined where its type says it all. */
export function conditionOn(limits: Limits, value: Expression): Expression | undefined {
  switch (limits.kind) {
    case "text":
      return textCondition(limits, value);
    case "number":
      return expr`${value} >= ${limits.min} && ${value} <= ${limits.max}`;
    case "choice":
      return choiceCondition(limits, value);
    case "flag":
    case "list":
      return undefined;
  }
}

/** As `conditionOn`; throws where the type says it all, because then there is nothing to ask. */
export function limitOn(limits: Limits, value: Expression): Expression {
  const condition = conditionOn(limits, value);
  if (!condition) throw new Error(`received a ${limits.kind}, expected limits that a condition can state`);
  return condition;
}

function listed(values: readonly (string | number)[]): string {
  return `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}

/** The limit as an error message says it. */
export function expectedOf(limits: Limits, words: string): string {
  if (limits.kind === "number")
    return `between ${limits.min.toLocaleString("en-US")} and ${limits.max.toLocaleString("en-US")}`;
  return limits.kind === "choice" ? listed(limits.values) : words;
}
