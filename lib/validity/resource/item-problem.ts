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
  for (const [type, value] of Object.entries(attribute)) {
    const problem = typedProblem(type, value, name);
    if (problem) return problem;
  }
  return undefined;
}

const isText = (value: unknown) => typeof value === "string";

function typedProblem(type: string, value: unknown, name: string): string | undefined {
  switch (type) {
    case "S":
    case "N":
    case "B":
      return isText(value) ? undefined : `a text for ${type} of ${name}`;
    case "BOOL":
    case "NULL":
      return typeof value === "boolean" ? undefined : `true or false for ${type} of ${name}`;
    case "SS":
    case "NS":
    case "BS":
      return Array.isArray(value) && value.every(isText) ? undefined : `a list of texts for ${type} of ${name}`;
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
