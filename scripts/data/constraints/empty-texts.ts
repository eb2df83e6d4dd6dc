import type { RawAttribute, RawBlock } from "../schema/schema-pack";
import { pathOf } from "./answer-path";
import { keyOf, type Subject, withTexts } from "./passes";
import { readCombination } from "./read-answer";
import { type Answer, runProbes } from "./run-probes";

type Row = readonly unknown[];

const TEXTS: ReadonlySet<string> = new Set(['"string"', '["list","string"]', '["set","string"]']);

/** Group, type and path of every argument for which the provider refuses the empty text. */
export function emptyRefused(subjects: readonly Subject[]): ReadonlySet<string> {
  const together = runProbes(subjects.map((subject) => emptyAt(subject, textPaths(subject.schema))));
  const about = new Set(together.map((answer) => `${keyOf(answer.probe)} ${pathOf(answer)}`));
  const hiding = new Set(together.filter(isCombination).map((answer) => `${keyOf(answer.probe)} ${pathOf(answer)}`));
  const asked = subjects.flatMap((subject) => {
    const isAsked = (path: string) =>
      about.has(`${keyOf(subject)} ${path}`) || above(path).some((block) => hiding.has(`${keyOf(subject)} ${block}`));
    return textPaths(subject.schema)
      .filter(isAsked)
      .map((path) => ({ probe: emptyAt(subject, [path]), path }));
  });
  const paths = new Map<object, string>(asked.map(({ probe, path }) => [probe, path]));
  return new Set(
    runProbes(asked.map(({ probe }) => probe))
      .filter((answer) => !isCombination(answer) && pathOf(answer) === paths.get(answer.probe))
      .map((answer) => `${keyOf(answer.probe)} ${pathOf(answer)}`),
  );
}

/** Paths of the blocks around an argument: what is wrong with them hides it. */
function above(path: string): readonly string[] {
  const names = path.split(".");
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join("."));
}

/** The rows of a type where each knows that nothing is refused too. */
export function withEmptyRefused(rows: readonly Row[], key: string, refused: ReadonlySet<string>): readonly Row[] {
  const isRefused = (path: unknown) => refused.has(`${key} ${String(path)}`);
  const mended = rows.map((row) => (isRefused(row[1]) ? refusing(row) : row));
  const said = new Set(mended.filter(saysOfEmpty).map(([, path]) => path));
  const paths = [...refused].flatMap((place) => (place.startsWith(`${key} `) ? [place.slice(key.length + 1)] : []));
  return [...mended, ...paths.filter((path) => !said.has(path)).map((path): Row => ["length", path, 1, null])];
}

function emptyAt(subject: Subject, paths: readonly string[]) {
  return withTexts(subject, new Map(paths.map((path) => [path, ""])));
}

function isCombination({ summary, detail }: Answer): boolean {
  return readCombination(summary, detail) !== undefined;
}

function textPaths(schema: RawBlock): readonly string[] {
  const own = Object.entries(schema.attributes ?? {}).filter(([, attribute]) => isText(attribute));
  const inner = Object.entries(schema.block_types ?? {}).flatMap(([name, { block }]) =>
    textPaths(block).map((path) => `${name}.${path}`),
  );
  return [...own.map(([name]) => name), ...inner];
}

function isText({ type, optional, required }: RawAttribute): boolean {
  return (optional === true || required === true) && TEXTS.has(JSON.stringify(type ?? ""));
}

/** At the end of a row 1 means that the empty text is accepted. */
function refusing(row: Row): Row {
  const [kind, path, third, fourth] = row;
  switch (kind) {
    case "length":
      return [kind, path, Math.max(1, Number(third ?? 1)), fourth];
    case "enum":
      return typeof fourth === "number" && fourth > 1 ? [kind, path, third, 2] : [kind, path, third];
    case "arn":
    case "json":
    case "policy":
    case "cidr":
      return [kind, path];
    default:
      return row;
  }
}

function saysOfEmpty([kind, , source]: Row): boolean {
  if (kind === "pattern") return refusesEmpty(String(source));
  return ["length", "enum", "arn", "json", "policy", "cidr", "unsettable"].includes(String(kind));
}

/** Go's patterns are nearly all this language's too. */
function refusesEmpty(source: string): boolean {
  try {
    return !new RegExp(source, "u").test("");
  } catch {
    return false;
  }
}
