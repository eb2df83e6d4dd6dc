import { type Hover, MarkupKind } from "vscode-languageserver";
import { parse } from "@/lib/hcl";
import type { Finding, Point } from "@/lib/lint";
import { ruleTextOf } from "@/lib/rules";
import type { AttributeSchema } from "@/lib/terraform";
import { typeName } from "@/lib/terraform/value/type";
import { holds } from "./positions";
import { surroundingsAt } from "./surroundings";

/** What is to be said of a place: the rules that found something, and the argument as the provider has it. */
export function hoverAt(text: string, findings: readonly Finding[], place: Point): Hover | null {
  const rules = findings.filter(({ range }) => holds(range, place)).map(({ rule }) => rule);
  const parts = [...argumentAt(text, place), ...[...new Set(rules)].map(ruleWords)];
  return parts.length === 0 ? null : { contents: { kind: MarkupKind.Markdown, value: parts.join("\n\n---\n\n") } };
}

function ruleWords(id: string): string {
  const rule = ruleTextOf(id);
  if (rule === undefined) return `\`${id}\``;
  const links = rule.references.map(({ title, url }) => `[${title}](${url})`).join(", ");
  return [`**${rule.summary}** (\`${id}\`, ${rule.severity})`, rule.why, rule.howToFix, links]
    .filter(Boolean)
    .join("\n\n");
}

function argumentAt(text: string, place: Point): readonly string[] {
  const { attribute, schema } = surroundingsAt(parse(text), place);
  if (attribute === undefined || !holds(attribute.nameRange, place)) return [];
  const known = schema?.attributes.get(attribute.name);
  return known === undefined ? [] : [`\`${attribute.name}\`: ${aboutArgument(known)}`];
}

/** `string, required`. */
export function aboutArgument({ type, required, computed, sensitive, deprecated, only }: AttributeSchema): string {
  const facts = [
    typeName(type),
    required ? "required" : computed ? "filled in where it is left out" : "optional",
    ...(sensitive ? ["sensitive"] : []),
    ...(deprecated ? ["deprecated"] : []),
    ...(only === undefined ? [] : [`only in AWS provider ${only}`]),
  ];
  return facts.join(", ");
}
