import { relative, resolve, sep } from "node:path";

/** Says of a path whether one of the patterns means it or a folder that it is in. Patterns begin in `folder`. */
export function pathFilter(patterns: readonly string[], folder: string): (path: string) => boolean {
  const expressions = patterns.map(expressionOf);
  return (path) => {
    const inside = relative(folder, resolve(path)).split(sep).join("/");
    return expressions.some((expression) => expression.test(inside));
  };
}

const SIGNS: Readonly<Record<string, string>> = { "**/": "(?:[^/]+/)*", "**": ".*", "*": "[^/]*", "?": "[^/]" };

function expressionOf(pattern: string): RegExp {
  const plain = pattern.replace(/^\.\//, "").replace(/\/+$/, "");
  const parts = plain.split(/(\*\*\/|\*\*|\*|\?)/);
  const source = parts.map((part) => SIGNS[part] ?? part.replace(/[.+^${}()|[\]\\]/g, "\\$&")).join("");
  return new RegExp(`^${source}(?:/|$)`);
}
