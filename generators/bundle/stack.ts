import type { StackConfig } from "@/generators/config/stack";
import { features } from "@/generators/features";
import { type Feature, fragmentsOf } from "@/generators/parts/feature/feature";
import type { BundleFile } from "@/lib/bundle/bundle";
import { type AssembledFile, assemble, type Piece } from "./assemble";
import { tfvars } from "./tfvars";

/** The Terraform of a configuration. */
export interface Stack {
  readonly files: readonly AssembledFile[];
  /** terraform.tfvars. */
  readonly values: BundleFile;
  readonly pieces: readonly Piece[];
}

/** What a feature makes of a configuration. */
export function piecesBy(feature: Feature, config: StackConfig): readonly Piece[] {
  return fragmentsOf(feature, config).map((fragment) => ({ ...fragment, feature }));
}

/** All Terraform of a configuration, with the piece that each line is of. */
export function stackOf(config: StackConfig): Stack {
  const pieces = features.flatMap((feature) => piecesBy(feature, config));
  return { files: assemble(pieces, config.layout), values: tfvars(pieces), pieces };
}
