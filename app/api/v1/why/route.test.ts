import { describe, expect, it } from "vitest";
import { postOf } from "@/app/api/testing/example-request";
import { whyAnswer } from "./operation";
import { POST } from "./route";

describe("POST /api/v1/why", () => {
  it("explains each block in the form that the document states", async () => {
    const response = await POST(postOf({ project: "lantern" }));
    expect(response.status).toBe(200);
    const { blocks, fields } = whyAnswer.parse(await response.json());
    const block = blocks.find(({ address }) => address === "variable.project");
    expect(block).toMatchObject({ file: "variables.tf", requirements: ["R16"] });
    expect(block?.causes.map(({ path }) => path)).toEqual(["project"]);
    const { project } = fields;
    expect(project).toMatchObject({ label: "Project", value: "lantern", changed: true });
  });

  it("refuses a configuration that does not hold", async () => {
    const response = await POST(postOf({ project: "NOT OK" }));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ issues: [{ path: ["project"] }] });
  });
});
