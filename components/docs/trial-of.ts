import type { ShownOperation, ShownParameter } from "./api-document";
import type { Trial, TrialParameter } from "./trial-request";

/** What the page needs to send a request of an operation. */
export function trialOf({ path, method, parameters, requestBody, responses }: ShownOperation): Trial {
  const [body] = Object.entries(requestBody?.content ?? {});
  return {
    path,
    method,
    parameters: parameters.map(parameterOf),
    bodies: body ? { [body[0]]: JSON.stringify(body[1].example, null, 2) } : {},
    forms: Object.keys(responses["200"]?.content ?? {}),
  };
}

function parameterOf({ name, required = false, example, schema, ...rest }: ShownParameter): TrialParameter {
  const whole = schema.type === "object";
  const choices = schema.enum ? { choices: schema.enum.map(String) } : {};
  return { name, in: rest.in, required, whole, example: exampleText(example), ...choices };
}

function exampleText(example: unknown): string {
  if (example === undefined) return "";
  if (example === null || typeof example !== "object") return String(example);
  return Object.entries(example)
    .map(([key, value]) => `${key}=${String(value)}`)
    .join("&");
}
