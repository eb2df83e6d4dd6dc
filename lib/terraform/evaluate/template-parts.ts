import type { Expression, TemplateDirective, TemplatePart } from "@/lib/hcl";

/** A template with what its directives enclose. */
export type TemplateNode =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "interpolation"; readonly expression: Expression }
  | {
      readonly kind: "if";
      readonly condition: Expression | undefined;
      readonly body: readonly TemplateNode[];
      readonly otherwise: readonly TemplateNode[];
    }
  /** More than is followed. */
  | { readonly kind: "open" }
  | { readonly kind: "for"; readonly directive: TemplateDirective; readonly body: readonly TemplateNode[] };

/** The flat parts of a template as a tree; what is not closed reaches to the end. */
export function templateNodes(parts: readonly TemplatePart[]): readonly TemplateNode[] {
  return new Reader(parts).nodes();
}

/** Directives inside directives; nobody writes more, and each takes of JavaScript's stack. */
const MAX_DEPTH = 50;

class Reader {
  #at = 0;
  #depth = 0;
  readonly #parts: readonly TemplatePart[];

  constructor(parts: readonly TemplatePart[]) {
    this.#parts = parts;
  }

  /** Up to the next directive that closes something, or goes on with its other half. */
  nodes(): readonly TemplateNode[] {
    const nodes: TemplateNode[] = [];
    for (let part = this.#parts[this.#at]; part; part = this.#parts[this.#at]) {
      if (part.kind === "directive" && part.keyword !== "if" && part.keyword !== "for") break;
      this.#at += 1;
      nodes.push(part.kind === "directive" ? this.#enclosed(part) : part);
    }
    return nodes;
  }

  #enclosed(directive: TemplateDirective): TemplateNode {
    if (this.#depth >= MAX_DEPTH) {
      this.#at = this.#parts.length;
      return { kind: "open" };
    }
    this.#depth += 1;
    const body = this.nodes();
    const otherwise = this.#close() === "else" ? this.nodes() : undefined;
    if (otherwise) this.#close();
    this.#depth -= 1;
    if (directive.keyword === "for") return { kind: "for", directive, body };
    return { kind: "if", condition: directive.condition, body, otherwise: otherwise ?? [] };
  }

  #close(): TemplateDirective["keyword"] | undefined {
    const part = this.#parts[this.#at];
    this.#at += 1;
    return part?.kind === "directive" ? part.keyword : undefined;
  }
}
