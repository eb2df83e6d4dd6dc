import { at, type Problem } from "@/lib/lint/rule";
import type { Module, Value } from "@/lib/terraform";

/** The rules of `terraform validate`; each has a file of this name in `rules/`. */
export type ValidityRule =
  | "validity-block"
  | "validity-block-count"
  | "validity-combination"
  | "validity-computed-argument"
  | "validity-cycle"
  | "validity-duplicate"
  | "validity-expression"
  | "validity-function"
  | "validity-instance"
  | "validity-literal"
  | "validity-meta-argument"
  | "validity-missing-argument"
  | "validity-module-call"
  | "validity-type"
  | "validity-undeclared-reference"
  | "validity-undeclared-variable"
  | "validity-unknown-attribute"
  | "validity-unknown-type"
  | "validity-unsupported-argument"
  | "validity-unsupported-block"
  | "validity-variable"
  | "deprecated";

interface InFile {
  readonly path: string;
}

/** Beyond these nobody reads on: time is bounded however much a module repeats a mistake. */
const MOST_OF_A_RULE = 10_000;

/** Collects problems by rule. */
export class Issues {
  readonly #byRule = new Map<ValidityRule, Problem[]>();
  /** Values of arguments that were evaluated on the way. */
  readonly values = new Map<object, Value>();

  add(rule: ValidityRule, file: InFile, node: object, message: string): void {
    this.addProblem(rule, { message, ...at(file, node) });
  }

  addProblem(rule: ValidityRule, problem: Problem): void {
    const list = this.#byRule.get(rule);
    if (list && list.length < MOST_OF_A_RULE) list.push(problem);
    else if (!list) this.#byRule.set(rule, [problem]);
  }

  addAll(others: Issues): void {
    for (const [rule, problems] of others.#byRule) for (const problem of problems) this.addProblem(rule, problem);
  }

  of(rule: ValidityRule): readonly Problem[] {
    return this.#byRule.get(rule) ?? [];
  }
}

/** A check of one module that adds what it finds. */
export type Check = (module: Module, issues: Issues) => void;
