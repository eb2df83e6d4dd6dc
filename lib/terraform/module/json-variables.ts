import { type Attribute, type ParsedFile, parseExpression } from "@/lib/hcl";
import { describeProblem, parseJson } from "@/lib/json/parse-json";

/**
 * The text of a `.tfvars.json` file as the assignments of a `.tfvars` file. JSON is read as an expression of the language, which knows
 * where everything stands; where it spells something otherwise (`\/`), nothing is told.
 */
export function parseJsonVariables(text: string): ParsedFile {
  const json = parseJson(text);
  if (!json.ok) {
    const { line, column, offset } = json.problem;
    const start = { line, column, offset };
    const end = { line, column: column + 1, offset: offset + 1 };
    return fileOf([], [{ message: `no JSON: ${describeProblem(json.problem)}`, range: { start, end } }]);
  }
  const { expression, problems } = parseExpression(text);
  if (problems.length > 0 || expression?.kind !== "object") return fileOf([], []);
  const attributes = expression.entries.flatMap(({ key, value, range }): Attribute[] =>
    key.kind === "string"
      ? [
          {
            kind: "attribute",
            name: key.value,
            value,
            ...(range && { range }),
            ...(key.range && { nameRange: key.range }),
          },
        ]
      : [],
  );
  return fileOf(attributes, []);
}

function fileOf(items: readonly Attribute[], problems: ParsedFile["problems"]): ParsedFile {
  return { body: { kind: "body", items }, problems, comments: [] };
}
