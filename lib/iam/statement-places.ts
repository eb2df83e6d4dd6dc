import type { Expression, Range } from "@/lib/hcl";
import { advance } from "@/lib/terraform/module/find-text";

/** Where the statements of a policy stand that is written as JSON in a heredoc, one behind another; undefined where they are not found as many. */
export function statementPlaces(expression: Expression, source: string, count: number): readonly Range[] | undefined {
  if (expression.kind !== "template" || !expression.heredoc || !expression.range) return undefined;
  const { start, end } = expression.range;
  const spans = objectsUnderStatement(source.slice(start.offset, end.offset));
  if (spans.length !== count) return undefined;
  let place = start;
  return spans.map(([from, to]) => {
    place = advance(place, source, place.offset, start.offset + from);
    return { start: place, end: advance(place, source, place.offset, start.offset + to) };
  });
}

type Span = readonly [from: number, to: number];

/** What is not closed goes on to the end: it is looked for once. */
const TOKEN = /"(?:[^"\\$]|\\[\s\S]?|\$(?!\{)|\$\{[^}]*(?:\}|$))*(?:"|$)|\$\{[^}]*(?:\}|$)|[{}[\]]/g;

/** Objects one level below the key of the statements, or the only one beside it; texts and interpolations are passed over. */
function objectsUnderStatement(text: string): readonly Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let inside: number | undefined;
  let opened = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token.length > 1) {
      if (depth === 1) inside = token === '"Statement"' ? depth : undefined;
    } else if (token === "{" || token === "[") {
      depth += 1;
      const isList = token === "[" && depth === 2;
      if (inside !== undefined && !isList && (depth === 2 || depth === 3) && token === "{" && opened === 0) {
        opened = depth;
        spans.push([index, index + 1]);
      }
    } else {
      const last = spans.at(-1);
      if (depth === opened && last) {
        spans[spans.length - 1] = [last[0], index + 1];
        opened = 0;
      }
      depth -= 1;
    }
  }
  return spans;
}
