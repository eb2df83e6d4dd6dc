import type { Existing } from "./existing";
import { joinList, withoutFunctionArn } from "./plain-text";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** One instance of a managed resource as a state tells it. */
export interface StateResource {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly values: Fields;
}

/**
 * The resources of a state: `terraform show -json` of it or of a plan, or terraform.tfstate itself; undefined for anything else.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
export function resourcesIn(json: unknown): readonly StateResource[] | undefined {
  if (!isFields(json)) return undefined;
  const { prior_state: prior, values, resources, version, format_version: format } = json;
  if (isFields(prior)) return resourcesIn(prior);
  if (isFields(values)) return isFields(values.root_module) ? inModule(values.root_module) : [];
  if (version === 4 && Array.isArray(resources)) return listOf(resources).flatMap(inFile);
  // An empty state has no values.
  return typeof format === "string" ? [] : undefined;
}

/** What a state holds, for what is looked for in it; undefined for what is no state. */
export const readState = (json: unknown): readonly Existing[] | undefined =>
  resourcesIn(json)?.map(({ address, type, values }) => existing(address, type, values));

function inModule({ resources, child_modules: children }: Fields): readonly StateResource[] {
  const own = listOf(resources).filter(({ mode }) => mode === "managed");
  return [
    ...own.map(({ address, type, name, values }) => ({
      address: textOf(address),
      type: textOf(type),
      name: textOf(name),
      values: isFields(values) ? values : {},
    })),
    ...listOf(children).flatMap(inModule),
  ];
}

function inFile({ mode, module, type, name, instances }: Fields): readonly StateResource[] {
  if (mode !== "managed") return [];
  const base = [...(typeof module === "string" ? [module] : []), textOf(type), textOf(name)].join(".");
  return listOf(instances).map(({ index_key: key, attributes }) => ({
    address: key === undefined ? base : `${base}[${JSON.stringify(key)}]`,
    type: textOf(type),
    name: textOf(name),
    values: isFields(attributes) ? attributes : {},
  }));
}

function existing(address: string, type: string, values: Fields): Existing {
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
