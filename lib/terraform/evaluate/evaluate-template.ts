import type { Expression, Template } from "@/lib/hcl";
import { noteExhaustion } from "../module/exhaustion";
import { LIMITS } from "../value/budget";
import { charactersIn, hasStandIns, PiecedText } from "../value/pieced-text";
import { STRING } from "../value/type";
import { unknown, type Value } from "../value/value";
import { type Marks, marked } from "../value/value-marks";
import type { Run, Scope } from "./scope";

/** A quoted or heredoc template; `"${x}"` alone is `x` itself, as in Terraform. */
export function evaluateTemplate(template: Template, scope: Scope, run: Run): Value {
  const wrapped = wrappedExpression(template);
  if (wrapped) return run(wrapped, scope);
  const text = new PiecedText();
  let length = 0;
  let byDefault = false;
  let marks: Marks = {};
  for (const part of template.parts) {
    if (part.kind === "text") text.add(part.value);
    else if (part.kind === "directive") {
      for (const inner of [part.condition, part.collection]) if (inner) run(inner, scope);
      text.gap("template directive");
    } else {
      const value = run(part.expression, scope);
      byDefault ||= value.byDefault === true;
      if (value.sensitive || value.ephemeral) marks = marked(value, marks);
      const piece = pieceOf(value, part.expression, scope);
      length += piece?.length ?? charactersIn(value);
      if (length > LIMITS.valueBytes) return tooLong(template, scope);
      if (piece !== undefined) text.add(piece);
      else if (hasStandIns(value)) text.splice(value);
      else text.gap(value.kind === "unknown" ? value.because : "not a string");
    }
  }
  const value = text.value();
  return marked(byDefault ? { ...value, byDefault } : value, marks);
}

/** Before the text is made: what is written out counts nothing, what stands in its places may have been doubled many times. */
function tooLong(template: Template, { module }: Scope): Value {
  noteExhaustion(module, template, "size");
  return unknown("too large to evaluate", STRING);
}

/** The expression of a template that is nothing but one interpolation. */
function wrappedExpression(template: Template): Expression | undefined {
  const [only] = template.parts;
  return template.parts.length === 1 && !template.heredoc && only?.kind === "interpolation"
    ? only.expression
    : undefined;
}

function pieceOf(value: Value, node: Expression, scope: Scope): string | undefined {
  if (value.kind === "known" && value.value !== null) return String(value.value);
  if (value.kind === "known") scope.report?.(node, "interpolated value is null, expected a string");
  // Of an unknown value Terraform does not look at the type yet.
  if (value.kind === "list" || value.kind === "object")
    scope.report?.(node, "interpolated value is a collection, expected a string");
  return undefined;
}
