import { isObject } from "@/lib/json/is-object";

/** Why a text is no item of a DynamoDB table as AWS writes it down. https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html */
export function itemProblem(text: string): string | undefined {
  let item: unknown;
  try {
    item = JSON.parse(text);
  } catch {
    return "JSON";
  }
  if (!isObject(item)) return 'a JSON object of attributes such as {"id": {"S": "a"}}';
  for (const [name, attribute] of Object.entries(item)) {
    const problem = valueProblem(attribute, name);
    if (problem) return problem;
  }
  return undefined;
}

function valueProblem(attribute: unknown, name: string): string | undefined {
  if (!isObject(attribute)) return `a type around the value of ${name}, such as {"S": "a"}`;
  const [first, ...others] = Object.entries(attribute);
  if (!first || others.length > 0) return `one type for ${name}, such as {"S": "a"}`;
  return typedProblem(...first, name);
}

/** As Go reads it: whole, and with its padding. */
const isBase64 = (value: unknown) =>
  typeof value === "string" &&
  /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(value.replace(/[\r\n]/g, ""));
const isText = (value: unknown) => typeof value === "string";

function typedProblem(type: string, value: unknown, name: string): string | undefined {
  switch (type) {
    case "S":
    case "N":
      return isText(value) ? undefined : `a text for ${type} of ${name}`;
    case "B":
      return isBase64(value) ? undefined : `base64 for B of ${name}`;
    case "BOOL":
    case "NULL":
      return typeof value === "boolean" ? undefined : `true or false for ${type} of ${name}`;
    case "SS":
    case "NS":
      return Array.isArray(value) && value.every(isText) ? undefined : `a list of texts for ${type} of ${name}`;
    case "BS":
      return Array.isArray(value) && value.every(isBase64) ? undefined : `a list of base64 for BS of ${name}`;
    case "L":
      if (!Array.isArray(value)) return `a list for L of ${name}`;
      return value.map((item) => valueProblem(item, name)).find((problem) => problem !== undefined);
    case "M":
      if (!isObject(value)) return `an object for M of ${name}`;
      return Object.values(value)
        .map((item) => valueProblem(item, name))
        .find((problem) => problem !== undefined);
    default:
      return `S, N, B, BOOL, NULL, SS, NS, BS, L or M for ${name}`;
  }
}
