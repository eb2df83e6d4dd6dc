import type { DroppedField } from "@/lib/permalink";
import { personWords } from "../wizard/spec/person-words";

/** What a form says about something that was not taken over: what is needed there instead, without its label, since its name stands in front. */
export function droppedWords({ reason }: DroppedField): string {
  if (/, expected only the fields /.test(reason)) return "is not a field of this stack";
  const words = personWords(reason).replace(/^[^:"]+: needs /, "needs ");
  return words.replace(/^Needs /, "needs ");
}
