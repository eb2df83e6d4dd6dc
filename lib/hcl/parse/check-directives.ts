import type { TemplateDirective, TemplatePart } from "../ast/ast";
import type { Parser } from "./parser";

/** Whether every `if` and `for` of a template has its end, and nothing else stands between. */
export function checkDirectives(parser: Parser, parts: readonly TemplatePart[]): void {
  const open: { readonly start: TemplateDirective; hasElse: boolean }[] = [];
  for (const part of parts) {
    if (part.kind !== "directive") continue;
    const inner = open[open.length - 1];
    if (part.keyword === "if" || part.keyword === "for") open.push({ start: part, hasElse: false });
    else if (part.keyword === "else" && inner?.start.keyword === "if" && !inner.hasElse) inner.hasElse = true;
    else if (part.keyword === `end${inner?.start.keyword}`) open.pop();
    else {
      note(parser, part, `%{ ${part.keyword} } without its beginning`);
      return;
    }
  }
  const last = open[open.length - 1];
  if (last !== undefined) noteEnd(parser, last.start, parts.at(-1));
}

/** Terraform misses the end where the template ends. */
function noteEnd(parser: Parser, { keyword, range }: TemplateDirective, last: TemplatePart | undefined): void {
  const end = last?.range?.end.offset ?? 0;
  parser.note(`%{ ${keyword} … } (line ${range?.start.line}) without %{ end${keyword} }`, end, end);
}

function note(parser: Parser, directive: TemplateDirective, message: string): void {
  parser.note(message, directive.range?.start.offset ?? 0, directive.range?.end.offset ?? 0);
}
