import type { Comment, Range } from "../ast/ast";

/** The comment that a token is. */
export function readComment(text: string, range: Range): Comment {
  if (text.startsWith("#")) return { kind: "comment", marker: "#", text: text.slice(1), range };
  if (text.startsWith("//")) return { kind: "comment", marker: "//", text: text.slice(2), range };
  return { kind: "comment", marker: "/*", text: text.slice(2, -2), range };
}
