/**
 * What evaluation may cost. A step is an expression that is looked at, or 16 bytes of a value that is made or read as a whole.
 * Measured: configurations that people write need 0.05–0.3 steps per character for all rules together, and 5,000,000 steps
 * take about a second.
 */
export const LIMITS = {
  /** Of one evaluation, with everything that it follows. */
  evaluationSteps: 200_000,
  /** Of all evaluations of one set of files together: so many, and so many more per character of the files. */
  steps: 600_000,
  stepsPerCharacter: 2,
  /** Expressions inside expressions and behind references, so that JavaScript's stack lasts. */
  expressionDepth: 300,
  /** One value, as `sizeOf` counts: a text of a million characters, or 65,536 elements. */
  valueBytes: 1_048_576,
  /** Collections inside collections. Whoever walks through a value does so by recursion. */
  valueDepth: 200,
} as const;

/** Bytes of a value that count as one step. */
export const BYTES_PER_STEP = 16;

/** Counts what evaluating the expressions of one set of files costs; all modules of the set share it. */
export class Budget {
  #left: number;
  #ofEvaluation = 0;
  #isOpen = false;
  #spent = 0;

  constructor(characters: number) {
    this.#left = LIMITS.steps + characters * LIMITS.stepsPerCharacter;
  }

  /** Steps taken so far. */
  get spent(): number {
    return this.#spent;
  }

  /** Runs one evaluation; one that is started inside it belongs to it. */
  evaluation<R>(run: () => R): R {
    if (this.#isOpen) return run();
    this.#isOpen = true;
    this.#ofEvaluation = LIMITS.evaluationSteps;
    try {
      return run();
    } finally {
      this.#isOpen = false;
    }
  }

  /** Takes that many steps; false when they are no longer there, and whoever asked gives up. */
  take(steps: number): boolean {
    if (!this.has(steps)) {
      // What is refused is not done: but a large demand that is refused must not leave room for more of its kind.
      this.#ofEvaluation = 0;
      return false;
    }
    this.spend(steps);
    return true;
  }

  /** Takes steps for what is done already: as many as are left, where they are not enough. */
  spend(steps: number): void {
    const left = this.#isOpen ? Math.min(this.#left, this.#ofEvaluation) : this.#left;
    this.#spent += Math.min(steps, left);
    this.#left = Math.max(0, this.#left - steps);
    this.#ofEvaluation = Math.max(0, this.#ofEvaluation - steps);
  }

  has(steps: number): boolean {
    return this.#left >= steps && (!this.#isOpen || this.#ofEvaluation >= steps);
  }
}
