import type { Attribute, Block, Body, BodyItem, Label, ParsedFile, Range, SyntaxProblem } from "@/lib/hcl";
import { describeProblem, parseJson } from "@/lib/json/parse-json";
import { type BodyShape, CONFIGURATION, type ShapeOfBlock } from "./body-shape";
import { expressionOf } from "./json-expression";
import { type JsonEntry, type JsonNode, type JsonText, readJsonNode } from "./json-node";

/**
 * Terraform in JSON as the same file in the native syntax, with everything at its place in the JSON.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
export function parseJsonConfiguration(text: string, shape = CONFIGURATION): ParsedFile {
  const json = parseJson(text);
  if (!json.ok) {
    const { line, column, offset } = json.problem;
    const range = { start: { line, column, offset }, end: { line, column: column + 1, offset: offset + 1 } };
    return fileOf([], [{ message: `no JSON: ${describeProblem(json.problem)}`, range }]);
  }
  const problems: SyntaxProblem[] = [];
  const root = readJsonNode(text);
  const items = itemsOf(root, shape, problems);
  return fileOf(items, problems, root.range);
}

function fileOf(items: readonly BodyItem[], problems: readonly SyntaxProblem[], range?: Range): ParsedFile {
  return { body: { kind: "body", items, ...(range && { range }) }, problems, comments: [] };
}

/** A body is an object, or a list of objects that are taken together. `//` is a comment. */
function itemsOf(node: JsonNode, shape: BodyShape, problems: SyntaxProblem[]): readonly BodyItem[] {
  if (node.kind === "list") return node.items.flatMap((item) => itemsOf(item, shape, problems));
  if (node.kind === "object")
    return node.entries
      .filter(({ key }) => key.value !== "//")
      .flatMap((entry) => itemsOfEntry(entry, shape, problems));
  problems.push({ message: `${described(node)} is given here, expected an object`, range: node.range });
  return [];
}

function itemsOfEntry({ key, value }: JsonEntry, shape: BodyShape, problems: SyntaxProblem[]): readonly BodyItem[] {
  const block = shape.blocks.get(key.value);
  if (block) return blocksOf({ type: key, shape: block, problems }, value, []);
  const reading = shape.readings?.[key.value] ?? shape.otherwise ?? "template";
  const attribute: Attribute = {
    kind: "attribute",
    name: key.value,
    nameRange: key.range,
    value: expressionOf(value, reading, problems),
    range: { start: key.range.start, end: value.range.end },
  };
  return [attribute];
}

interface Making {
  readonly type: JsonText;
  readonly shape: ShapeOfBlock;
  readonly problems: SyntaxProblem[];
}

/** As many levels of objects as there are labels, in which `//` is one, then a body, or a list of them. */
function blocksOf(making: Making, node: JsonNode, labels: readonly Label[]): readonly Block[] {
  if (node.kind === "scalar" && node.value === null) return [];
  if (node.kind === "list") return node.items.flatMap((item) => blocksOf(making, item, labels));
  if (node.kind !== "object") {
    making.problems.push({ message: `${described(node)} is given here, expected an object`, range: node.range });
    return [];
  }
  if (labels.length === making.shape.labels) return [blockOf(making, node, labels)];
  return node.entries.flatMap(({ key, value }) =>
    blocksOf(making, value, [...labels, { value: key.value, quoted: true, range: key.range }]),
  );
}

function blockOf({ type, shape, problems }: Making, node: JsonNode, labels: readonly Label[]): Block {
  const { start, end } = node.range;
  const names = labels.map(({ value }) => value);
  const body: Body = { kind: "body", items: itemsOf(node, shape.body(names), problems), range: node.range };
  const brace = (at: typeof start, by: number): Range => ({
    start: at,
    end: { line: at.line, column: at.column + by, offset: at.offset + by },
  });
  const last = { line: end.line, column: end.column - 1, offset: end.offset - 1 };
  return {
    kind: "block",
    type: type.value,
    typeRange: brace(start, 1),
    missingRange: brace(last, 1),
    labels,
    body,
    range: node.range,
  };
}

function described(node: JsonNode): string {
  return node.kind === "text"
    ? "a text"
    : node.kind === "list"
      ? "a list"
      : String(node.kind === "scalar" && node.value);
}
