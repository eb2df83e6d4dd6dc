import { expect, it } from "vitest";
import { postOf } from "@/app/api/testing/example-request";
import { adoptAnswer, operation } from "./operation";
import { POST } from "./route";

it("takes over what has the bundle's name", async () => {
  const response = await POST(postOf(operation.example));
  expect(response.status).toBe(200);
  const { adopted, leftAlone, imports } = adoptAnswer.parse(await response.json());
  expect(adopted).toEqual([
    {
      to: "aws_cloudwatch_dashboard.stack",
      id: "risk-engine-staging",
      from: "aws_cloudwatch_dashboard.ours",
      unsure: [],
    },
  ]);
  expect(leftAlone).toEqual([]);
  expect(imports).toContain("to = aws_cloudwatch_dashboard.stack");
});

it.each([
  [{ config: { project: "NOT OK" } }, ["config", "project"]],
  [{ state: { resources: [] } }, []],
  [{ states: {} }, []],
  [{}, []],
])("refuses %j", async (body, path) => {
  const response = await POST(postOf(body));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ issues: [{ path }] });
});
