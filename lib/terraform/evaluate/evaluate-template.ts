import type { Expression, Template } from "@/lib/hcl";
import { noteExhaustion } from "../module/exhaustion";
import { LIMITS } from "../value/budget";
import { charactersIn, hasStandIns, PiecedText } from "../value/pieced-text";
import { STRING } from "../value/type";
import { booleanOf, unknown, type Value } from "../value/value";
import { type Marks, marked } from "../value/value-marks";
import { affordsBinding, bind, pairsOf, refuseCollection } from "./evaluate-for";
import { requireBoolean } from "./require-type";
import type { Run, Scope } from "./scope";
import { type TemplateNode, templateNodes } from "./template-parts";

/** A quoted or heredoc template; `"${x}"` alone is `x` itself, as in Terraform. */
export function evaluateTemplate(template: Template, scope: Scope, run: Run): Value {
  const wrapped = wrappedExpression(template);
  if (wrapped) return run(wrapped, scope);
  const writer = new Writer(run);
  if (!writer.write(templateNodes(template.parts), scope)) return tooLong(template, scope);
  // What the marks `~` cut away is not followed.
  if (template.parts.some((part) => part.kind !== "text" && (part.stripBefore || part.stripAfter)))
    writer.text.gap("spaces are cut away");
  return writer.value();
}

class Writer {
  readonly text = new PiecedText();
  #length = 0;
  #byDefault = false;
  #marks: Marks = {};
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  value(): Value {
    const value = this.text.value();
    return marked(this.#byDefault ? { ...value, byDefault: true } : value, this.#marks);
  }

  /** False when the text becomes longer than any may be. */
  write(nodes: readonly TemplateNode[], scope: Scope): boolean {
    return nodes.every((node) => this.#writeOne(node, scope));
  }

  #writeOne(node: TemplateNode, scope: Scope): boolean {
    switch (node.kind) {
      case "text":
        this.text.add(node.value);
        return true;
      case "interpolation":
        return this.#interpolate(this.#run(node.expression, scope), node.expression, scope);
      case "if":
        return this.#decide(node, scope);
      case "for":
        return this.#repeat(node, scope);
      case "open":
        this.text.gap("template directive");
        return true;
    }
  }

  #interpolate(value: Value, expression: Expression, scope: Scope): boolean {
    this.#note(value);
    const piece = pieceOf(value, expression, scope);
    this.#length += piece?.length ?? charactersIn(value);
    if (this.#length > LIMITS.valueBytes) return false;
    if (piece !== undefined) this.text.add(piece);
    else if (hasStandIns(value)) this.text.splice(value);
    else this.text.gap(value.kind === "unknown" ? value.because : "not a string");
    return true;
  }

  #note(value: Value): void {
    this.#byDefault ||= value.byDefault === true;
    if (value.sensitive || value.ephemeral) this.#marks = marked(value, this.#marks);
  }

  /** As of a conditional, only the errors of what is written count. */
  #decide(node: TemplateNode & { kind: "if" }, scope: Scope): boolean {
    if (!node.condition) return true;
    const condition = this.#run(node.condition, scope);
    this.#note(condition);
    if (condition.kind !== "unknown") requireBoolean(condition, node.condition, scope, "condition");
    const decided = booleanOf(condition);
    if (decided !== undefined) return this.write(decided ? node.body : node.otherwise, scope);
    this.text.gap(condition.kind === "unknown" ? condition.because : "template directive");
    return true;
  }

  #repeat({ directive, body }: TemplateNode & { kind: "for" }, scope: Scope): boolean {
    if (!directive.collection || directive.valueName === undefined) return true;
    const collection = this.#run(directive.collection, scope);
    this.#note(collection);
    const found = pairsOf(collection);
    if (!found) refuseCollection(collection, directive.collection, scope);
    const names = { keyName: directive.keyName, valueName: directive.valueName };
    for (const [key, value] of found?.pairs ?? []) {
      if (!affordsBinding(scope)) break;
      if (!this.write(body, bind(names, scope, key, value))) return false;
    }
    if (!found?.complete) this.text.gap("template directive");
    return true;
  }
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
