import type { PrintedPiece } from "@/generators/bundle/assemble";
import { blocksOf, type PlacedBlock } from "@/generators/bundle/placed-blocks";
import { stackOf } from "@/generators/bundle/stack";
import { tfvars } from "@/generators/bundle/tfvars";
import type { StackConfig } from "@/generators/config/stack";
import { features } from "@/generators/features";
import type { Feature } from "@/generators/parts/feature/feature";
import { parse } from "@/lib/hcl";
import { VALUES_FILE } from "./feature-text";

/** What one feature wrote. */
export interface FeatureOutput {
  readonly feature: Feature;
  readonly pieces: readonly PrintedPiece[];
  readonly blocks: readonly PlacedBlock[];
  /** First line of its values in terraform.tfvars. */
  readonly values: number;
}

/** The values in terraform.tfvars, each written by the feature that declares the variable. */
function valuesOf(feature: Feature, text: string, start: number): readonly PlacedBlock[] {
  const file = { file: VALUES_FILE, type: "value", kind: "value", feature, reads: [] };
  return parse(text).body.items.flatMap((item) => {
    if (item.kind !== "attribute" || !item.range) return [];
    const from = item.range.start.line + start - 1;
    return [{ ...file, address: `var.${item.name}`, from, head: from, to: item.range.end.line + start - 1 }];
  });
}

/** What each feature wrote, in the order of the features. */
export function featureOutputs(config: StackConfig): readonly FeatureOutput[] {
  const printed = stackOf(config).files.flatMap(({ pieces }) => pieces);
  let values = 1;
  return features.map((feature) => {
    const pieces = printed.filter((piece) => piece.feature === feature);
    const { text } = tfvars(pieces);
    const blocks = [...pieces.flatMap(blocksOf), ...valuesOf(feature, text, values)];
    const output = { feature, pieces, blocks, values };
    values += text.split("\n").length - 1;
    return output;
  });
}
