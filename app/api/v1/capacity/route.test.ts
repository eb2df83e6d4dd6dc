import { expect, it } from "vitest";
import { capacityAnswer } from "./operation";
import { POST } from "./route";

const ask = (query: string, body: unknown = {}) =>
  POST(
    new Request(`http://localhost/api/v1/capacity${query}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  );

it("answers in the form that the document states", async () => {
  const response = await ask("?requestsPerSecond=100&durationMs=20");
  expect(response.status).toBe(200);
  expect(capacityAnswer.parse(await response.json())).toMatchObject({ concurrency: 2, environments: 10 });
});

it.each([
  ["", ["requestsPerSecond", "durationMs"]],
  ["?requestsPerSecond=many&durationMs=20", ["requestsPerSecond"]],
  ["?requestsPerSecond=10&durationMs=0", ["durationMs"]],
  ["?requestsPerSecond=10&durationMs=", ["durationMs"]],
])("%j is refused by name", async (query, names) => {
  const response = await ask(query);
  expect(response.status).toBe(400);
  const { issues }: { issues: { path: string[] }[] } = await response.json();
  expect(issues.map(({ path }) => path[0])).toEqual(names);
});

it("refuses a configuration that does not hold", async () => {
  expect((await ask("?requestsPerSecond=10&durationMs=10", { network: { zones: 99 } })).status).toBe(400);
});
