import type { ExplainedField, Explanation } from "@/generators/views/provenance/explanation";
import type { Cause, Origin } from "@/generators/views/provenance/provenance";
import { told, type Words } from "../words/words";

/** Fields that are behind a block, under the words that say how. */
export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly ExplainedField[];
}

/** A list is behind whatever its entries are behind; where those are named, it says nothing more. */
const withoutLists = (causes: readonly Cause[]): readonly Cause[] =>
  causes.filter(({ path }) => !causes.some((other) => other.path.startsWith(`${path}.`)));

const explained = ({ fields }: Explanation, causes: readonly Cause[]): readonly ExplainedField[] =>
  withoutLists(causes).flatMap(({ path }) => fields[path] ?? []);

/** The fields behind a block: those of the line first, then those of the rest, then those that reach it through variables. */
export function fieldsBehind(
  explanation: Explanation,
  block: Origin,
  line: number,
  words: Words["why"],
): readonly FieldGroup[] {
  const here = block.causes.filter(({ lines }) => lines.includes(line));
  const rest = block.causes.filter((cause) => !here.includes(cause));
  const through = block.reads.map(({ variable }) => {
    const declaration = explanation.blocks.find(({ address }) => address === `variable.${variable}`);
    return { title: told(words.through, { variable }), fields: explained(explanation, declaration?.causes ?? []) };
  });
  const groups = [
    { title: words.behindLine, fields: explained(explanation, here) },
    { title: here.length > 0 ? words.behindRest : words.behind, fields: explained(explanation, rest) },
    ...through,
  ];
  return groups.filter(({ fields }) => fields.length > 0);
}
