import type { UsageLevel } from "@/generators/parts/cost/usage";
import { estimateOf } from "@/generators/views/cost/estimate";
import { pictureOf } from "@/generators/views/picture/picture";
import { type ExitCode, OK } from "../io/exit-codes";
import { refuse } from "../io/print-issues";
import { type ConfigSource, readConfig } from "../io/read-config";
import { writeWhole } from "../io/write-whole";

export interface PictureOptions extends ConfigSource {
  readonly out?: string;
  readonly cost?: UsageLevel;
}

/** Draws a stack as SVG, with the price of each thing where that is asked for, to a file or to standard output. */
export async function runPicture({ out, cost, ...source }: PictureOptions): Promise<ExitCode> {
  const read = await readConfig(source);
  if (!read.ok) return refuse(read.issues);
  const { svg, nodes } = pictureOf(read.config, cost && estimateOf(read.config, cost).items);
  if (out === undefined) process.stdout.write(svg);
  else {
    writeWhole(out, svg);
    process.stdout.write(`Wrote a picture of ${nodes.length} things to ${out}\n`);
  }
  return OK;
}
