import { stackTree } from "@/generators/config/stack-tree";
import { type FieldSpec, fieldBelow } from "@/generators/schema/field-spec";
import type { FieldPath } from "@/generators/schema/fields";
import type { AnswerName } from "./init-options";

/** Where in the configuration an answer goes, in the order of the questions. */
export const places: Readonly<Record<AnswerName, FieldPath>> = {
  project: ["project"],
  environment: ["environment"],
  owner: ["owner"],
  region: ["region"],
  provider: ["regionMode"],
  email: ["alerts", "emails", 0],
};

// Safe: the keys of a constant object.
export const answerNames = Object.keys(places) as readonly AnswerName[];

/** The field that a question is about; its words and limits are those of the form. */
export function fieldOf(name: AnswerName): FieldSpec {
  const path = places[name];
  const field = path.reduce<FieldSpec | undefined>((found, step) => found && fieldBelow(found, step), stackTree);
  if (!field) throw new Error(`received a question about ${path.join(".")}, expected a field of the configuration`);
  return field;
}
