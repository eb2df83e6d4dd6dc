import type { PlacedBlock } from "@/generators/bundle/placed-blocks";
import { piecesBy } from "@/generators/bundle/stack";
import type { StackConfig } from "@/generators/config/stack";
import type { ConfigField } from "@/generators/schema/fields";
import { variantsOf } from "@/generators/schema/variants";
import { withValue } from "@/generators/schema/with-value";
import { compareLines } from "@/lib/diff/compare-lines";
import { linesOf, printedTexts, textsOf } from "./feature-text";
import type { FeatureOutput } from "./outputs";
import { trackReads } from "./track-reads";

/** Lines of a file that would be others if a field had another value. */
export interface OptionEffect {
  /** Dotted. */
  readonly path: string;
  readonly file: string;
  readonly lines: readonly number[];
}

/** Text that would be added inside a block marks the line that opens it; between blocks it belongs to none. */
function headsAround(blocks: readonly PlacedBlock[], file: string, line: number): readonly number[] {
  return blocks.filter((block) => block.file === file && block.head < line && line <= block.to).map(({ head }) => head);
}

/** A function that finds the lines that a variant of the configuration would change in what a feature wrote. */
function comparer({ feature, pieces, blocks, values }: FeatureOutput) {
  const texts = printedTexts(pieces);
  const places = linesOf(pieces, values);
  const pathOf = new Map(pieces.map(({ file, path }) => [file, path]));
  return (variant: StackConfig): readonly Omit<OptionEffect, "path">[] => {
    const others = textsOf(piecesBy(feature, variant));
    return [...texts].flatMap(([file, text]) => {
      const path = pathOf.get(file) ?? file;
      const at = (line: number): number => places.get(file)?.[line - 1] ?? 0;
      const { replaced, extended } = compareLines(text, others.get(file) ?? "");
      const lines = [...replaced.map(at), ...extended.flatMap((line) => headsAround(blocks, path, at(line)))];
      return lines.length === 0 ? [] : [{ file: path, lines }];
    });
  };
}

/** What each field does to what one feature wrote. Only fields that the feature reads are tried. */
export function effectsOn(
  output: FeatureOutput,
  config: StackConfig,
  fields: readonly ConfigField[],
): readonly OptionEffect[] {
  const reads = trackReads(config, (tracked) => piecesBy(output.feature, tracked));
  const compare = comparer(output);
  return fields
    .map((field) => ({ field, path: field.path.join(".") }))
    .filter(({ path }) => reads.has(path))
    .flatMap(({ field, path }) =>
      variantsOf(field).flatMap((value) =>
        compare(withValue(config, field.path, value)).map((change) => ({ path, ...change })),
      ),
    );
}
