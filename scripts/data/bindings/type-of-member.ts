import type { Member, Written } from "./parse-bindings";

/** The shape of a member: a type of Terraform's, or a structure in some nesting. */
export type Shape =
  | { readonly kind: "type"; readonly type: unknown }
  | {
      readonly kind: "structure";
      readonly name: string;
      readonly nesting: "single" | "list" | "set" | "map";
      /** The bindings hold one of it, not a list. */
      readonly once: boolean;
    };

/** Of a member that can be set, from the way it is written; of any other, from its getter. */
export function shapeOf(member: Member, written: Written | undefined): Shape {
  return written ? writtenShape(written) : readShape(member);
}

const SCALARS: Readonly<Record<string, string>> = {
  string: "string",
  number: "number",
  boolean: "bool",
  any: "dynamic",
};

function writtenShape({ mapper, nesting }: Written): Shape {
  const list = /listMapperHcl\((\w+)ToHclTerraform, (?:true|false)\)/.exec(mapper);
  const map = /hashMapperHcl\((\w+)ToHclTerraform\)/.exec(mapper);
  if (list?.[1])
    return { kind: "structure", name: upper(list[1]), nesting: nesting === "set" ? "set" : "list", once: false };
  if (map?.[1]) return { kind: "structure", name: upper(map[1]), nesting: "map", once: false };
  const one = /(?:^|[ (])(\w+)ToHclTerraform\(/.exec(mapper);
  if (one?.[1]) return { kind: "structure", name: upper(one[1]), nesting: singleNesting(nesting), once: true };
  return { kind: "type", type: mappedType(mapper, nesting) };
}

function singleNesting(nesting: string): "single" | "list" | "set" {
  return nesting === "list" || nesting === "set" ? nesting : "single";
}

/** `cdktn.hashMapperHcl(cdktn.listMapperHcl(cdktn.stringToHclTerraform, false))`: from the outside in; only the outermost list may be a set. */
function mappedType(mapper: string, nesting: string): unknown {
  const scalar = SCALARS[/(string|number|boolean|any)ToHclTerraform/.exec(mapper)?.[1] ?? "any"];
  const kinds = [...mapper.matchAll(/(list|hash)MapperHcl/g)].map(([, kind]) => (kind === "hash" ? "map" : "list"));
  const outer = kinds[0] === "list" && nesting === "set" ? ["set", ...kinds.slice(1)] : kinds;
  return outer.reduceRight<unknown>((inner, kind) => [kind, inner], scalar);
}

function readShape({ code }: Member): Shape {
  const held = /new (?:cdk\w+\.)?(\w+?)(List|Map|OutputReference)\(this, "\w+"(?:, (true|false))?\)/.exec(code);
  const [, name = "", holder, fromSet] = held ?? [];
  const scalar = SCALARS[name.toLowerCase()];
  if (scalar !== undefined && holder === "Map") return { kind: "type", type: ["map", scalar] };
  const element = SCALARS[/^(\w+)Map$/.exec(name)?.[1]?.toLowerCase() ?? ""];
  if (element !== undefined) return { kind: "type", type: [fromSet === "true" ? "set" : "list", ["map", element]] };
  if (holder === "OutputReference") return { kind: "structure", name, nesting: "single", once: true };
  if (held)
    return {
      kind: "structure",
      name,
      nesting: holder === "Map" ? "map" : fromSet === "true" ? "set" : "list",
      once: false,
    };
  return { kind: "type", type: getterType(code) };
}

function getterType(code: string): unknown {
  const [, scalar = "any", many] = /get(String|Number|Boolean|Any)?(List|Map|)Attribute\(/.exec(code) ?? [];
  const element = SCALARS[scalar.toLowerCase()];
  if (many === "Map") return ["map", element];
  // Lists of text have no word for it.
  const inner = scalar === "any" ? "string" : element;
  if (many === "List") return [code.includes("Fn.tolist(") ? "set" : "list", inner];
  return element;
}

function upper(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
