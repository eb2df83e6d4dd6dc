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

it("gives the Terraform as JSON too where it is asked for", async () => {
  const { body } = await ask("?lint=off&format=json", {});
  const { files, terraform = {} } = generateAnswer.parse(body);
  expect(Object.keys(terraform)).toEqual(files.map(({ path }) => path).filter((path) => path.endsWith(".tf")));
  expect(terraform["variables.tf"]).toMatchObject({ variable: { project: [{ type: "${string}" }] } });
  expect((await ask("?format=yaml", {})).status).toBe(400);
});
