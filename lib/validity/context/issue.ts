import type { Range } from "@/lib/hcl";
import { type Module, type Value, writtenIn } from "@/lib/terraform";

/** Why `terraform validate` refuses something. */
export type Refusal =
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
  | "plan-can-succeed"
  | "deprecated"
  | "provider-admits-older"
  | "terraform-admits-older";

interface InFile {
  readonly path: string;
}

/** Something with a place in a file. */
export interface Located {
  readonly range?: Range | undefined;
}

/** Something that is refused, and where; what was not parsed has no range. */
export interface Refused extends Located {
  readonly message: string;
  readonly file: string;
  readonly mend?: Mend | undefined;
}

/** A change of its file that mends an issue for certain. */
export interface Mend extends Change {
  readonly title: string;
  /** What belongs to it elsewhere. */
  readonly beside?: readonly Change[];
}

/** A range that gets another text; of the issue's file, where it names none. */
export interface Change {
  readonly file?: string;
  readonly range: Range;
  readonly text: string;
}

/** Beyond these nobody reads on: time is bounded however much a module repeats a mistake. */
const MOST_OF_A_REFUSAL = 10_000;

/** Collects issues by what is refused. */
export class Issues {
  readonly #byRefusal = new Map<Refusal, Refused[]>();
  /** Values of arguments that were evaluated on the way; most blocks of a kept file find nothing and need no map. */
  #values: Map<object, Value> | undefined;

  get values(): Map<object, Value> {
    this.#values ??= new Map();
    return this.#values;
  }

  add(refusal: Refusal, file: InFile, { range }: Located, message: string, mend?: Mend): void {
    this.#keep(refusal, { message, file: (writtenIn(range) ?? file).path, range, mend });
  }

  addAll(others: Issues): void {
    for (const [refusal, issues] of others.#byRefusal) for (const issue of issues) this.#keep(refusal, issue);
  }

  /** Nothing more of that kind is kept. */
  isFull(refusal: Refusal): boolean {
    return this.of(refusal).length >= MOST_OF_A_REFUSAL;
  }

  get isEmpty(): boolean {
    return this.#byRefusal.size === 0;
  }

  of(refusal: Refusal): readonly Refused[] {
    return this.#byRefusal.get(refusal) ?? [];
  }

  /** What makes the module invalid, under whatever heading. */
  get refused(): readonly Refused[] {
    return [...this.#byRefusal].flatMap(([refusal, issues]) => (refusal.startsWith("validity-") ? issues : []));
  }

  #keep(refusal: Refusal, issue: Refused): void {
    const list = this.#byRefusal.get(refusal);
    if (list && list.length < MOST_OF_A_REFUSAL) list.push(issue);
    else if (!list) this.#byRefusal.set(refusal, [issue]);
  }
}

/** A check of one module that adds what it finds. */
export type Check = (module: Module, issues: Issues) => void;
