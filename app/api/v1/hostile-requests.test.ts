import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawOperation } from "@/app/api/operation/draw-operation";
import type { JsonSchema, Operation } from "@/app/api/operation/operation";
import { PROBLEM_TYPE } from "@/app/api/operation/problem";
import { problemAnswer } from "@/app/api/operation/problem-answer";
import { type FoundRoute, findRoutes } from "@/app/api/testing/find-routes";
import { type Change, hostileChanges, hostileWords, withChange } from "@/app/api/testing/hostile-values";
import { openApi } from "./openapi.json/open-api";

const { schemas } = openApi().components;
const word = fc.constantFrom(...hostileWords);

/** The schema of a JSON body, with the one that it refers to in its place. */
function bodySchema(operation: Operation): JsonSchema {
  const drawn = drawOperation(operation);
  const body = "requestBody" in drawn ? drawn.requestBody.content["application/json"]?.schema : undefined;
  // Safe: what is drawn is JSON Schema.
  return (body && "$ref" in body ? schemas.StackConfig : (body ?? {})) as JsonSchema;
}

/** What one hostile request is made of, around an example that is answered with 200. */
interface Hostile {
  readonly changes: readonly Change[];
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly path: string;
  readonly type: string;
  readonly accept: string;
  readonly body: string | undefined;
}

function hostileOf(operation: Operation): fc.Arbitrary<Hostile> {
  const changes = hostileChanges(bodySchema(operation));
  const names = [
    ...(operation.parameters ?? []).map(({ name }) => name),
    "format",
    "v",
    "models.0.memoryMb",
    "__proto__",
  ];
  const usually = <T>(usual: T, other: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
  return fc.record({
    changes: fc.array(fc.constantFrom(...changes), { minLength: 1, maxLength: 3 }),
    query: fc.array(fc.tuple(fc.constantFrom(...names), word), { maxLength: 3 }),
    path: word,
    type: usually(
      "application/json",
      fc.constantFrom("text/plain", "text/html", "", "application/json; charset=utf-16"),
    ),
    accept: usually(
      "*/*",
      fc.constantFrom("application/zip", "text/html", "application/xml;q=2, nonsense", "a/b".repeat(500)),
    ),
    body: usually<string | undefined>(undefined, fc.oneof(word, fc.json())),
  });
}

function requestOf(operation: Operation, hostile: Hostile): Request {
  const given = (operation.parameters ?? []).filter(
    ({ in: place, schema, example }) => place === "query" && schema.type !== "object" && example !== undefined,
  );
  const query = new URLSearchParams(given.map(({ name, example }): [string, string] => [name, String(example)]));
  for (const [name, value] of hostile.query) query.set(name, value);
  const url = `http://localhost:3000${operation.path.replace("{path}", "x")}?${query}`;
  const headers = { accept: hostile.accept };
  if (operation.method === "get") return new Request(url, { headers });
  const changed = hostile.changes.reduce<unknown>(withChange, operation.example);
  const body = hostile.body ?? JSON.stringify(changed) ?? "";
  return new Request(url, { method: "POST", headers: { ...headers, "content-type": hostile.type }, body });
}

async function judge({ route, operation }: FoundRoute, hostile: Hostile): Promise<number> {
  const handler = operation.method === "get" ? route.GET : route.POST;
  const context = { params: Promise.resolve({ path: hostile.path.split("/") }) };
  const response = await handler(requestOf(operation, hostile), context);
  const { status } = response;
  expect(Object.keys(drawOperation(operation).responses)).toContain(String(status));
  expect(status).toBeLessThan(500);
  const text = await response.text();
  if (status < 400) return status;
  expect(response.headers.get("content-type")).toBe(PROBLEM_TYPE);
  expect(problemAnswer.parse(JSON.parse(text))).toMatchObject({ status, type: `/docs/api#status-${status}` });
  return status;
}

const routes = await findRoutes();

describe.each(routes)("$path", (found) => {
  test("answers its own example", async () => {
    const { operation } = found;
    const calm = {
      changes: [],
      query: [],
      path: "network.tf",
      type: "application/json",
      accept: "*/*",
      body: undefined,
    };
    expect(await judge(found, calm)).toBe(200);
    if (operation.method === "post") expect(operation.example).toBeTypeOf("object");
  });

  test("refuses whatever does not hold, and never breaks", async () => {
    const statuses = new Set<number>();
    const law = fc.asyncProperty(hostileOf(found.operation), async (hostile) => {
      statuses.add(await judge(found, hostile));
    });
    await fc.assert(law, { seed: 13, numRuns: 40, endOnFailure: true });
    if (found.operation.method === "post") expect(statuses).toContain(400);
  });
});
