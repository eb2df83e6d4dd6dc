import { expect, it } from "vitest";
import { generateAnswer } from "./operation";
import { POST } from "./route";

const ask = async (query: string, config: object) => {
  const headers = { "content-type": "application/json" };
  const address = `http://localhost/api/v1/generate${query}`;
  const response = await POST(new Request(address, { method: "POST", headers, body: JSON.stringify(config) }));
  return { status: response.status, body: await response.json() };
};

it.each(["", "?lint=on", "?lint=off"])("answers files, findings, warnings and the link with %j", async (query) => {
  const { status, body } = await ask(query, { project: "risk-engine" });
  expect(status).toBe(200);
  const answer = generateAnswer.parse(body);
  expect(answer.link).toBe("#v=1&project=risk-engine");
  expect(answer.findings).toEqual([]);
  expect(answer.files.map(({ path }) => path)).toContain("variables.tf");
});

it("gives the same files with and without findings", async () => {
  const [on, off] = await Promise.all([ask("", {}), ask("?lint=off", {})]);
  expect(off.body.files).toEqual(on.body.files);
});
