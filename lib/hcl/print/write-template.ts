import type { Template, TemplateDirective, TemplateInterpolation, TemplatePart } from "../ast/ast";
import { mergeTexts } from "../ast/merge-texts";
import { T } from "../scan/token";
import { escapeBeforeSequence, escapeQuoted } from "./quote";
import type { TokenList } from "./token-list";
import { writeExpression } from "./write-expression";
import { writeForNames } from "./write-for";
import { writeHeredoc } from "./write-heredoc";

/** A string with sequences, or a heredoc where one can stand and can hold the text. */
export function writeTemplate(tokens: TokenList, template: Template, mayBeHeredoc: boolean): void {
  if (
    template.heredoc !== undefined &&
    mayBeHeredoc &&
    writeHeredoc(tokens, mergeTexts(template.parts), template.heredoc)
  )
    return;
  tokens.push(T.openQuote, '"');
  const parts = mergeTexts(template.parts);
  parts.forEach((part, index) => {
    if (part.kind === "text") writeText(tokens, part.value, openingOf(parts[index + 1]));
    else writeSequence(tokens, part);
  });
  tokens.push(T.closeQuote, '"');
}

function writeText(tokens: TokenList, value: string, opening: "$" | "%" | undefined): void {
  const text = opening === undefined ? escapeQuoted(value) : escapeBeforeSequence(value, opening);
  if (text !== "") tokens.push(T.quotedText, text);
}

/** The character that the sequence begins with. */
export function openingOf(part: TemplatePart | undefined): "$" | "%" | undefined {
  if (part === undefined || part.kind === "text") return undefined;
  return part.kind === "interpolation" ? "$" : "%";
}

/** `${ … }` or `%{ … }`. */
export function writeSequence(tokens: TokenList, part: TemplateInterpolation | TemplateDirective): void {
  const strip = part.stripBefore ? "~" : "";
  if (part.kind === "interpolation") {
    tokens.push(T.interpolation, `\${${strip}`);
    writeExpression(tokens, part.expression, true);
  } else {
    tokens.push(T.directive, `%{${strip}`);
    writeDirective(tokens, part);
  }
  tokens.push(T.sequenceEnd, part.stripAfter ? "~}" : "}");
}

function writeDirective(tokens: TokenList, part: TemplateDirective): void {
  tokens.push(T.name, part.keyword);
  if (part.keyword === "for") writeForNames(tokens, part);
  const operand = part.keyword === "for" ? part.collection : part.condition;
  if (operand !== undefined) writeExpression(tokens, operand, true);
}
