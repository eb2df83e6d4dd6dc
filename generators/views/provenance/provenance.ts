import type { PlacedBlock, VariableUse } from "@/generators/bundle/placed-blocks";
import { stackOf } from "@/generators/bundle/stack";
import { configFields } from "@/generators/config/config-fields";
import type { StackConfig } from "@/generators/config/stack";
import { bundleDocs } from "@/generators/docs";
import { permalinkOf } from "@/generators/links/links";
import type { PromiseId } from "@/generators/parts/promises";
import type { ConfigField } from "@/generators/schema/fields";
import { effectsOnConfigFile } from "./document-effects";
import { effectsOn, type OptionEffect } from "./effects";
import { featureOutputs } from "./outputs";
import { promisesOf } from "./promises-of";
import { sourceOf, sourceOfDocument } from "./source-of";

/** A field without which a block would be different, and the lines that would. */
export interface Cause {
  /** Dotted. */
  readonly path: string;
  readonly lines: readonly number[];
}

/** Why a block of a file is there. */
export interface Origin {
  readonly file: string;
  readonly address: string;
  /** First and last line, 1-based; comments above the block included. */
  readonly from: number;
  readonly to: number;
  /** Title of the feature that wrote it. */
  readonly feature: string;
  readonly requirements: readonly PromiseId[];
  /** The page that describes what it is. */
  readonly source?: string;
  readonly causes: readonly Cause[];
  /** Variables through which more fields reach it. */
  readonly reads: readonly VariableUse[];
}

const documents = { feature: "Documents of the bundle", requirements: ["R19"], reads: [] } as const;

interface Span {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** The effects that lie in a span, by field. */
function causesIn({ file, from, to }: Span, effects: readonly OptionEffect[]): readonly Cause[] {
  const causes = new Map<string, Set<number>>();
  for (const effect of effects) {
    const lines = effect.file === file ? effect.lines.filter((line) => from <= line && line <= to) : [];
    if (lines.length > 0) causes.set(effect.path, new Set([...(causes.get(effect.path) ?? []), ...lines]));
  }
  return [...causes].map(([path, lines]) => ({ path, lines: [...lines].sort((a, b) => a - b) }));
}

function originOf(block: PlacedBlock, effects: readonly OptionEffect[]): Origin {
  const { file, address, from, to, reads } = block;
  const requirements = promisesOf(block.feature, block.type);
  const source = sourceOf(block.kind, block.type);
  const causes = causesIn(block, effects);
  return {
    file,
    address,
    from,
    to,
    feature: block.feature.title,
    requirements,
    ...(source && { source }),
    causes,
    reads,
  };
}

function documentOrigins(config: StackConfig, fields: readonly ConfigField[]): readonly Origin[] {
  const effects = effectsOnConfigFile(config, fields);
  return bundleDocs(config, { permalink: permalinkOf(config), pieces: stackOf(config).pieces }).map(
    ({ path, text }) => {
      const span = { file: path, from: 1, to: Math.max(1, text.split("\n").length - 1) };
      const source = sourceOfDocument(path);
      return { ...span, address: path, ...documents, ...(source && { source }), causes: causesIn(span, effects) };
    },
  );
}

/**
 * Why each block of the bundle is there. Nothing is kept by hand: what a feature reads is tracked, each field that it
 * reads is given other values, and the lines that come out differently are that field's.
 */
export function provenanceOf(config: StackConfig): readonly Origin[] {
  const fields = configFields(config);
  const blocks = featureOutputs(config).flatMap((output) => {
    const effects = effectsOn(output, config, fields);
    return output.blocks.map((block) => originOf(block, effects));
  });
  return [...blocks, ...documentOrigins(config, fields)];
}
