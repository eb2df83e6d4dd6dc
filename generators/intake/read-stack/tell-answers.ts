import type { JsonValue } from "@/lib/permalink";
import type { FieldPath, Notes } from "./reading";
import type { Answer } from "./stack-source";

/** Turns what Terraform says into what the wizard asks; undefined where that is something else. */
export type Convert = (value: string | number | boolean) => JsonValue | undefined;

/** For choices that Terraform and the wizard spell alike. */
export const asIs: Convert = (value) => value;
/** For numbers, which Terraform may hold as texts. */
export const asNumber: Convert = (value) => {
  const number = Number(value);
  return String(value).trim() === "" || Number.isNaN(number) ? undefined : number;
};
/** For texts. */
export const asText: Convert = (value) => String(value);
/** For names that AWS writes in capitals. */
export const asLower: Convert = (value) => String(value).toLowerCase();

/** Notes an answer for a field. Nothing written is nothing to note: the new stack takes its default. */
export function tellAnswer(notes: Notes, path: FieldPath, answer: Answer, convert: Convert = asIs): void {
  if (answer.kind === "absent") return;
  if (answer.kind === "unknown") {
    notes.miss(path, answer.reason);
    return;
  }
  const value = convert(answer.value);
  if (value === undefined) notes.miss(path, `received ${JSON.stringify(answer.value)}, which says something else`);
  else notes.tell(path, value, answer.place);
}

/** Notes a field that several places state: the one value that they agree on, else that they do not. */
export function tellAgreed(notes: Notes, path: FieldPath, answers: readonly Answer[], convert: Convert = asIs): void {
  const known = answers.filter((answer) => answer.kind === "known");
  const values = new Set(known.map(({ value }) => value));
  const [first] = known;
  if (values.size > 1) notes.miss(path, `received ${[...values].slice(0, 4).join(", ")}, expected one value`);
  else if (first) tellAnswer(notes, path, first, convert);
  else {
    const unknown = answers.find((answer) => answer.kind === "unknown");
    if (unknown) tellAnswer(notes, path, unknown, convert);
  }
}
