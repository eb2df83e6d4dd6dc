import { lexer, type Token } from "marked";
import { parse as parseYaml } from "yaml";
import type { Bundle, BundleFile } from "@/lib/bundle/bundle";
import { type Body, parse } from "@/lib/hcl";

/**
 * What a bundle is to whoever reads it, without what its values say: no value may change that. What is `given`
 * may be a key, and a version's name is part of one in the SAM template.
 */
export function shapeOf(bundle: Bundle, given: string): string {
  const shapes = bundle.map((file) => [file.path, shapeOfFile(file)]);
  return JSON.stringify(shapes, undefined, 1)
    .replaceAll(JSON.stringify(given), '"given"')
    .replace(/"Model[A-Z0-9]\w*"/g, '"Model"');
}

function shapeOfFile({ path, text }: BundleFile): unknown {
  if (/\.(?:tf|tfvars|hcl|tftest\.hcl)$/.test(path)) return terraformShape(path, text);
  if (/\.ya?ml$/.test(path)) return keysOf(parseYaml(text, { version: "1.1" }));
  if (path.endsWith(".json")) return keysOf(JSON.parse(text));
  if (path.endsWith(".md")) return lexer(text).map(tokenShape);
  // Of shell, Makefile, Dockerfile, Python and TOML: a value that is quoted stays on its line.
  return text.split("\n").length;
}

function terraformShape(path: string, text: string): unknown {
  const { body, problems } = parse(text);
  if (problems.length > 0) throw new Error(`${path}: received ${problems[0]?.message}, expected Terraform`);
  return bodyShape(body);
}

function bodyShape({ items }: Body): unknown {
  return items.flatMap((item): readonly unknown[] => {
    if (item.kind === "attribute") return [item.name];
    return item.kind === "block" ? [[item.type, item.labels.map(({ value }) => value), bodyShape(item.body)]] : [];
  });
}

function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysOf);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.entries(value).map(([key, inner]) => [key, keysOf(inner)]);
}

const inline = new Set(["text", "escape", "space"]);

function tokenShape(token: Token): unknown {
  const inner = "tokens" in token && token.tokens ? token.tokens.filter(({ type }) => !inline.has(type)) : [];
  return inner.length > 0 ? [token.type, inner.map(tokenShape)] : token.type;
}
