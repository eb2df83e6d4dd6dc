import type { StackConfig } from "@/generators/config/stack";
import { contributors, type FeatureName } from "@/generators/features";
import type { Fragment } from "@/generators/parts/fragment";
import { print } from "@/lib/hcl";
import { place } from "./assemble";

/** A piece of a file with the feature that made it. */
export interface Piece extends Fragment {
  readonly feature: FeatureName;
}

/** A piece as it is printed, and the line of its file that it starts on. */
export interface PrintedPiece extends Piece {
  readonly path: string;
  readonly text: string;
  readonly start: number;
}

/** What a feature makes of a configuration. */
export const piecesBy = (feature: FeatureName, config: StackConfig): readonly Piece[] =>
  contributors[feature](config).map((fragment) => ({ ...fragment, feature }));

// Safe: these are the keys that the type is made of.
export const featureNames = Object.keys(contributors) as readonly FeatureName[];

const linesOf = (text: string): number => text.split("\n").length;

/** All pieces in the order of their files. A file is its pieces with an empty line between them. */
export function printedPieces(config: StackConfig): readonly PrintedPiece[] {
  const pieces = featureNames.flatMap((feature) => piecesBy(feature, config));
  return place(pieces, config.layout).flatMap(({ path, fragments }) => {
    let start = 1;
    return fragments.map((piece) => {
      const printed = { ...piece, path, text: print(piece.body), start };
      start += linesOf(printed.text);
      return printed;
    });
  });
}
