import { z } from "zod";
import type { Content, Operation } from "./operation";
import { operationIdOf } from "./operation-id";
import { PROBLEM_TYPE } from "./problem";

/** An operation as the document writes it: https://spec.openapis.org/oas/v3.1.0#operation-object */
export function drawOperation(operation: Operation) {
  const { summary, parameters = [] } = operation;
  const operationId = operationIdOf(operation);
  const responses = {
    "200": { description: summary, content: drawContent(operation.answer) },
    ...refusalsOf(operation),
  };
  if (operation.method === "get") return { operationId, summary, parameters, responses };
  const requestBody = { required: true, content: withExample(drawContent(operation.body), operation.example) };
  return { operationId, summary, parameters, requestBody, responses };
}

/** Inside the document the dialect is the document's. */
export function withoutDialect({ $schema: _dialect, ...schema }: z.core.JSONSchema.JSONSchema) {
  return schema;
}

/** The JSON Schema of what is written, not of what reading it gives. */
export function drawSchema(schema: z.ZodType) {
  return withoutDialect(z.toJSONSchema(schema, { io: "input" }));
}

function drawContent(content: Content) {
  const drawn = Object.entries(content).map(([type, schema]) => {
    return [type, { schema: schema instanceof z.ZodType ? drawSchema(schema) : schema }] as const;
  });
  return Object.fromEntries(drawn);
}

/** The example is JSON; other forms of a body have none. */
function withExample(content: ReturnType<typeof drawContent>, example: unknown) {
  return { ...content, "application/json": { ...content["application/json"], example } };
}

function refusalsOf(operation: Operation) {
  return {
    "400": refusal("A field does not hold, or the body is no JSON"),
    "405": refusal("Another method", { Allow: "The methods that work" }),
    ...(Object.keys(operation.answer).length > 1 ? { "406": refusal("None of the forms is accepted") } : {}),
    "408": refusal("The request did not come to its end within the deadline"),
    "500": refusal("An error of our own; nothing is handed out"),
    "503": refusal("More than the server can do now", { "Retry-After": "When to come again, in seconds" }),
    "504": refusal("More work than one request may cost"),
    ...(operation.method === "get"
      ? {
          ...(operation.cacheable ? { "304": { description: "The tag in If-None-Match is still right" } } : {}),
          ...(operation.notFound ? { "404": refusal(operation.notFound) } : {}),
        }
      : { "413": refusal(`More than ${operation.limit} bytes`), "415": refusal("Another content type") }),
  };
}

function refusal(description: string, headers: Readonly<Record<string, string>> = {}) {
  const drawn = Object.entries(headers).map(([name, words]) => {
    return [name, { description: words, schema: { type: "string" } }] as const;
  });
  const content = { [PROBLEM_TYPE]: { schema: { $ref: "#/components/schemas/Problem" } } };
  return { description, ...(drawn.length > 0 ? { headers: Object.fromEntries(drawn) } : {}), content };
}
