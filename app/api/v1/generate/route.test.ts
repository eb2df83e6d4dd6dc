import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle";
import { configOf } from "@/generators/links";
import { presets } from "@/generators/presets";
import { checkConfig, defaultConfig } from "@/generators/stack";
import { postOf } from "../example-request";
import { generateAnswer, issuesAnswer } from "../schemas";
import { POST } from "./route";

describe("POST /api/v1/generate", () => {
  it.each(presets)("answers the files, no findings and the link of $id", async ({ config }) => {
    const response = await POST(postOf(config));
    const body = generateAnswer.parse(await response.json());
    expect(response.status).toBe(200);
    expect(body.files).toEqual(generate(config));
    expect(body.findings).toEqual([]);
    expect(configOf(body.link)).toEqual({ config, dropped: [] });
  });

  it("fills in what is left out", async () => {
    const body = generateAnswer.parse(await (await POST(postOf({ owner: "risk" }))).json());
    expect(body.files).toEqual(generate({ ...defaultConfig, owner: "risk" }));
  });

  it.each([
    ["fields that do not hold", { project: "A", models: [{ name: "v1", memoryMb: "lots" }], colour: 1 }],
    ["a list", []],
    ["a text", "text"],
    ["null", null],
    ["text that would break out of HCL", { project: '"}\nresource "x" "y" {' }],
  ])("names each issue of %s as the library does", async (_what, given) => {
    const response = await POST(postOf(JSON.stringify(given)));
    const { issues } = issuesAnswer.parse(await response.json());
    const checked = checkConfig(given);
    expect(response.status).toBe(400);
    expect(issues).toEqual(checked.ok ? [] : checked.issues);
    expect(issues.every(({ message }) => message.includes("expected"))).toBe(true);
  });
});
