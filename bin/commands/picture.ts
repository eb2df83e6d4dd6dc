import { pictureOf } from "@/generators/views/picture/picture";
import { type ExitCode, OK } from "../io/exit-codes";
import { refuse } from "../io/print-issues";
import { type ConfigSource, readConfig } from "../io/read-config";
import { writeWhole } from "../io/write-whole";

export interface PictureOptions extends ConfigSource {
  readonly out?: string;
}

/** Draws a stack as SVG, to a file or to standard output. */
export async function runPicture({ out, ...source }: PictureOptions): Promise<ExitCode> {
  const read = await readConfig(source);
  if (!read.ok) return refuse(read.issues);
  const { svg, nodes } = pictureOf(read.config);
  if (out === undefined) process.stdout.write(svg);
  else {
    writeWhole(out, svg);
    process.stdout.write(`Wrote a picture of ${nodes.length} things to ${out}\n`);
  }
  return OK;
}
