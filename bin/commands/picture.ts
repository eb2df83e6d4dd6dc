import { pictureOf } from "@/generators/views/picture/picture";
import { type ExitCode, OK, UNABLE } from "../exit-codes";
import { writeWhole } from "../files/write-whole";
import { printIssues } from "../print-issues";
import { type ConfigSource, readConfig } from "../read-config";

export interface PictureOptions extends ConfigSource {
  readonly out?: string;
}

/** Draws a stack as SVG, to a file or to standard output. */
export async function runPicture({ out, ...source }: PictureOptions): Promise<ExitCode> {
  const read = await readConfig(source);
  if (!read.ok) {
    printIssues(read.issues);
    return UNABLE;
  }
  const { svg, nodes } = pictureOf(read.config);
  if (out === undefined) process.stdout.write(svg);
  else {
    writeWhole(out, svg);
    process.stdout.write(`Wrote a picture of ${nodes.length} things to ${out}\n`);
  }
  return OK;
}
