import type { Call } from "../ast/ast";
import { T } from "../scan/token";
import type { Mutable } from "./mutable";
import { parseElements } from "./parse-list";
import type { Parser } from "./parser";

/** `name(…)` or `provider::name::function(…)`; the first name is taken already. */
export function parseCall(parser: Parser, first: number): Call {
  const start = parser.start(first);
  let name = parser.slice(first);
  while (parser.accept(T.doubleColon)) {
    name += `::${parser.slice(parser.expect(T.name, 'a function name behind the "::"'))}`;
  }
  const nameRange = parser.range(start, parser.lastEnd);
  parser.expect(T.openParen, '"("');
  const list = parser.within({ what: "call", start, end: parser.lastEnd }, () => parseElements(parser, T.closeParen));
  const call: Mutable<Call> = {
    kind: "call",
    name,
    nameRange,
    args: list.items,
    multiline: list.multiline,
    range: parser.range(start, parser.lastEnd),
  };
  if (list.expand) call.expand = true;
  if (list.comments !== undefined) call.comments = list.comments;
  if (list.trailing !== undefined) call.trailing = list.trailing;
  return call;
}
