import type { Existing } from "./existing";
import { joinList, withoutFunctionArn } from "./plain-text";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/**
 * What a state holds: `terraform show -json` of it or of a plan, or terraform.tfstate itself; undefined for anything else.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
export function readState(json: unknown): readonly Existing[] | undefined {
  if (!isFields(json)) return undefined;
  const { prior_state: prior, values, resources, version, format_version: format } = json;
  if (isFields(prior)) return readState(prior);
  if (isFields(values)) return isFields(values.root_module) ? inModule(values.root_module) : [];
  if (version === 4 && Array.isArray(resources)) return listOf(resources).flatMap(inFile);
  // An empty state has no values.
  return typeof format === "string" ? [] : undefined;
}

function inModule({ resources, child_modules: children }: Fields): readonly Existing[] {
  const own = listOf(resources).filter(({ mode }) => mode === "managed");
  return [
    ...own.map(({ address, type, values }) => existing(textOf(address), textOf(type), values)),
    ...listOf(children).flatMap(inModule),
  ];
}

function inFile({ mode, module, type, name, instances }: Fields): readonly Existing[] {
  if (mode !== "managed") return [];
  const base = [...(typeof module === "string" ? [module] : []), textOf(type), textOf(name)].join(".");
  return listOf(instances).map(({ index_key: key, attributes }) =>
    existing(key === undefined ? base : `${base}[${JSON.stringify(key)}]`, textOf(type), attributes),
  );
}

function existing(address: string, type: string, given: unknown): Existing {
  const values = isFields(given) ? given : {};
  const texts = Object.entries(values).flatMap(([name, value]): readonly (readonly [string, string])[] => {
    const text = scalarText(value);
    return text === undefined ? [] : [[name, text]];
  });
  const { tags } = values;
  const name = isFields(tags) && typeof tags.Name === "string" ? tags.Name : undefined;
  return { address, type, values: new Map(texts), name, from: "state" };
}

function scalarText(value: unknown): string | undefined {
  if (["string", "number", "boolean"].includes(typeof value)) return withoutFunctionArn(String(value));
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return joinList(value);
  return undefined;
}
