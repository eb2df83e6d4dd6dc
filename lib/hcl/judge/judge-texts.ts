import { isDeepStrictEqual } from "node:util";
import { parse } from "../parse/parse";
import { type Judgement, judge } from "./hashicorp";
import { project } from "./project";

/** A text of Terraform under its name. */
export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/** A text that HashiCorp's parser does not read as ours does. */
export interface Disagreement {
  readonly path: string;
  readonly message: string;
}

/** Has HashiCorp's own parser read the texts beside ours; names those of which the two do not make the same. */
export async function judgeTexts(texts: readonly NamedText[]): Promise<readonly Disagreement[]> {
  const found: Disagreement[] = [];
  for (const { path, text } of texts) {
    const message = disagreement(text, await judge(text));
    if (message !== undefined) found.push({ path, message });
  }
  return found;
}

function disagreement(text: string, { accepted, json, message }: Judgement): string | undefined {
  const { body, problems } = parse(text);
  const [own] = problems;
  if (!accepted) return `HashiCorp's parser refuses it: ${message}`;
  if (own) return `ours refuses what HashiCorp's parser accepts: line ${own.range.start.line}, ${own.message}`;
  if (json === undefined) return undefined;
  const read = project(body, text);
  return isDeepStrictEqual(read, json) ? undefined : `read differently: ${differingKey(read, json)}`;
}

/** The topmost blocks, and the first name in them, that the two do not share: enough to find the place. */
function differingKey(ours: unknown, theirs: unknown): string {
  const [left, right] = [entriesOf(ours), entriesOf(theirs)];
  const key = [...left.keys(), ...right.keys()].find((one) => !isDeepStrictEqual(left.get(one), right.get(one)));
  if (key === undefined) return "the order or kind of values";
  const [inner, other] = [left.get(key), right.get(key)];
  return inner !== undefined && other !== undefined && entriesOf(inner).size + entriesOf(other).size > 0
    ? `${key}.${differingKey(inner, other)}`
    : key;
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(value !== null && typeof value === "object" ? Object.entries(value) : []);
}
