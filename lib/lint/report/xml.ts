import { escapeXml } from "@/lib/text/escape-xml";

type Attributes = Readonly<Record<string, string | number>>;

/** An element with its attributes, and what is in it, one a line. */
export function element(name: string, attributes: Attributes, inside: readonly string[] = []): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const head = `<${name}${written.join("")}`;
  return inside.length === 0 ? `${head}/>` : `${head}>\n${inside.join("\n")}\n</${name}>`;
}

export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
