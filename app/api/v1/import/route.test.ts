import { describe, expect, it } from "vitest";
import { problemAnswer } from "@/app/api/operation/problem-answer";
import { postOf } from "@/app/api/testing/example-request";
import { generate } from "@/generators/bundle/generate";
import { defaultConfig } from "@/generators/config/stack";
import { linkOf } from "@/generators/links/links";
import { importAnswer } from "./operation";
import { POST } from "./route";

const changed = { ...defaultConfig, owner: "risk" };

describe("POST /api/v1/import", () => {
  it.each([
    ["files", { files: generate(changed).map(({ path, text }) => ({ path, text })) }, "stackwright.json"],
    ["a link", { text: `#${linkOf(changed)}` }, "the link"],
    ["variables over a base", { text: 'owner = "risk"', base: {} }, "the text"],
  ])("takes over %s", async (_what, body, source) => {
    const response = await POST(postOf(body));
    expect(importAnswer.parse(await response.json())).toMatchObject({ source, config: changed, dropped: [] });
  });

  it.each([
    ["text that is none of it", { text: "hello" }, []],
    ["a base that does not hold", { text: "v=1", base: { project: 1 } }, ["base", "project"]],
    ["a field that it does not know", { txt: "v=1" }, []],
  ])("refuses %s", async (_what, body, path) => {
    const response = await POST(postOf(body));
    expect(response.status).toBe(400);
    expect(problemAnswer.parse(await response.json()).issues[0]?.path).toEqual(path);
  });
});
