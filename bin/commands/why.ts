import { type ExplainedField, type Explanation, explanationOf } from "@/generators/views/provenance/explanation";
import type { Origin } from "@/generators/views/provenance/provenance";
import { type ExitCode, OK } from "../io/exit-codes";
import { refuse } from "../io/print-issues";
import { writeJson } from "../io/print-json";
import { type ConfigSource, readConfig } from "../io/read-config";

export interface WhyOptions extends ConfigSource {
  readonly json?: boolean;
}

/** Prints why blocks of the bundle are there: all of them, those of a file, or the one at a line. */
export async function runWhy(place: string | undefined, { json = false, ...source }: WhyOptions): Promise<ExitCode> {
  const read = await readConfig(source);
  if (!read.ok) return refuse(read.issues);
  const explanation = explanationOf(read.config);
  const blocks = explanation.blocks.filter(({ file, from, to }) => isAt(place, file, from, to));
  if (blocks.length === 0) {
    const files = [...new Set(explanation.blocks.map(({ file }) => file))].join(", ");
    const message = `place: received ${JSON.stringify(place)}, expected a file of the bundle with a line of a block: ${files}`;
    return refuse([{ path: [], message, received: place }]);
  }
  const told = { ...explanation, blocks };
  process.stdout.write(json ? writeJson(told) : pretty(told, explanation));
  return OK;
}

function isAt(place: string | undefined, file: string, from: number, to: number): boolean {
  if (place === undefined) return true;
  const [, wanted = place, line] = /^(.*?)(?::(\d+))?$/.exec(place) ?? [];
  return file === wanted && (line === undefined || (from <= Number(line) && Number(line) <= to));
}

const fieldLine = ({ path, words, changed }: ExplainedField, how: string): string =>
  `  ${path.join(".")} = ${words}${changed ? " (changed)" : ""}, ${how}`;

function blockLines(block: Origin, whole: Explanation): readonly string[] {
  const told = (path: string, how: string) => {
    const field = whole.fields[path];
    return field ? [fieldLine(field, how)] : [];
  };
  const through = block.reads.flatMap(({ variable }) => {
    const declaration = whole.blocks.find(({ address }) => address === `variable.${variable}`);
    return declaration?.causes.flatMap(({ path }) => told(path, `through var.${variable}`)) ?? [];
  });
  return [
    `${block.file}:${block.from} ${block.address}: ${block.feature}`,
    ...block.requirements.map((id) => `  ${id} ${whole.requirements[id]}`),
    ...block.causes.flatMap(({ path, lines }) => told(path, `line ${lines.join(", ")}`)),
    ...through,
    ...(block.source ? [`  ${block.source}`] : []),
  ];
}

const pretty = ({ blocks }: Pick<Explanation, "blocks">, whole: Explanation): string =>
  `${blocks.map((block) => blockLines(block, whole).join("\n")).join("\n\n")}\n`;
