import { isIdentifier, quote } from "@/lib/hcl";
import { isObject } from "@/lib/json/is-object";
import { resourcesIn, type StateResource } from "./read-state";

/** What a state says of an argument that was left out. */
const isNothing = (value: unknown): boolean =>
  value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);

/** A state has nested blocks as lists of objects, and no other argument is one. */
const isBlocks = (value: unknown): value is readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) && value.every(isObject);

function expression(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return `[${value.map(expression).join(", ")}]`;
  if (!isObject(value)) return String(value);
  const entries = Object.entries(value).map(
    ([key, one]) => `${isIdentifier(key) ? key : quote(key)} = ${expression(one)}`,
  );
  return `{ ${entries.join(", ")} }`;
}

function body(values: Readonly<Record<string, unknown>>, indent: string): string {
  return Object.entries(values)
    .filter(([, value]) => !isNothing(value))
    .map(([name, value]) =>
      isBlocks(value)
        ? value.map((block) => `${indent}${name} {\n${body(block, `${indent}  `)}${indent}}\n`).join("")
        : `${indent}${name} = ${expression(value)}\n`,
    )
    .join("");
}

/** Instances of one resource, and resources of several modules, may have one name: each has a label of its own. */
function labels(resources: readonly StateResource[]): readonly string[] {
  const taken = new Set<string>();
  return resources.map(({ type, name }, at) => {
    const label = taken.has(`${type}.${name}`) ? `${name}_${at}` : name;
    taken.add(`${type}.${name}`);
    return label;
  });
}

/** The key that tells an instance from others of its resource. */
function keyOf({ address }: StateResource): string {
  const key = /\[("(?:[^"\\]|\\.)*")\]$/.exec(address)?.[1];
  return key === undefined ? "" : `  for_each = toset([${quote(String(JSON.parse(key)))}])\n`;
}

/** The resources of a state, each written out as Terraform with what it came to; undefined for what is no state. */
export function stateAsTerraform(json: unknown): string | undefined {
  const resources = resourcesIn(json);
  if (!resources) return undefined;
  const names = labels(resources);
  return resources
    .map((one, at) => {
      const head = `resource ${quote(one.type)} ${quote(names[at] ?? "")}`;
      return `${head} {\n${keyOf(one)}${body(one.values, "  ")}}\n`;
    })
    .join("\n");
}
