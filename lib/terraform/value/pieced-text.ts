import { BYTES_PER_STEP } from "./budget";
import { STRING } from "./type";
import { known, type StandIn, type UnknownValue, unknown, type Value } from "./value";

/** A text that is put together from what is certain and from what is not. */
export class PiecedText {
  readonly #pattern = [""];
  readonly #standIns: (StandIn | undefined)[] = [];
  #because: string | undefined;
  #reasonOfStandIn: string | undefined;

  add(text: string): void {
    this.#pattern.push(`${this.#pattern.pop()}${text}`);
  }

  /** Something that is not certain, and why. */
  gap(because: string): void {
    this.#because ??= because;
    this.#open(undefined);
  }

  /** A value with stand-ins keeps its pieces; `write` spells those that are certain. */
  splice({ pattern, standIns, because }: WithStandIns, write = (text: string) => text): void {
    this.#reasonOfStandIn ??= because;
    for (const [at, text] of pattern.entries()) {
      if (at > 0) this.#open(standIns[at - 1]);
      this.add(write(text));
    }
  }

  /** What it comes to: certain where nothing is left open. */
  value(): Value {
    const because = this.#because ?? this.#reasonOfStandIn;
    if (because === undefined) return known(this.#pattern.join(""));
    const value = { ...unknown(because, STRING), pattern: this.#pattern };
    return this.#reasonOfStandIn === undefined ? value : { ...value, standIns: this.#standIns };
  }

  #open(standIn: StandIn | undefined): void {
    this.#standIns.push(standIn);
    this.#pattern.push("");
  }
}

/** A text that is not certain, of which it is known what belongs into its gaps. */
export type WithStandIns = UnknownValue & Required<Pick<UnknownValue, "pattern" | "standIns">>;

/** Whether a value is not certain only because of what stands in for something else. */
export function hasStandIns(value: Value): value is WithStandIns {
  return value.kind === "unknown" && value.pattern !== undefined && value.standIns !== undefined;
}

/** How much of a text a value with stand-ins makes: its pieces, and as much as a value counts for each stand-in. */
export function charactersIn(value: Value): number {
  if (!hasStandIns(value)) return 0;
  return value.pattern.reduce((sum, piece) => sum + piece.length, value.standIns.length * BYTES_PER_STEP);
}
