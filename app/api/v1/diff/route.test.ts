import { describe, expect, it } from "vitest";
import { problemAnswer } from "@/app/api/operation/problem-answer";
import { postOf } from "@/app/api/testing/example-request";
import { defaultConfig } from "@/generators/config/stack";
import { linkOf } from "@/generators/links/links";
import { compareConfigs } from "@/generators/views/compare/compare-configs";
import { diffAnswer } from "./operation";
import { POST } from "./route";

const other = { ...defaultConfig, owner: "risk", layout: "single" as const };

describe("POST /api/v1/diff", () => {
  it.each([
    ["configurations", defaultConfig, other],
    ["links", linkOf(defaultConfig), `http://localhost:3000/#${linkOf(other)}`],
    ["one of each", {}, linkOf(other)],
  ])("compares %s", async (_what, from, to) => {
    const response = await POST(postOf({ from, to }));
    const answer = diffAnswer.parse(await response.json());
    expect(answer).toEqual(compareConfigs(defaultConfig, other));
    expect(answer.options.map(({ label, from: was, to: is }) => [label, was, is])).toEqual([
      ["Owner", "ml-platform", "risk"],
      ["Layout", "One file per concern", "Everything in tap_stack.tf"],
    ]);
  });

  it("says nothing about equal ones", async () => {
    const response = await POST(postOf({ from: {}, to: "v=1" }));
    const { facts, ...rest } = diffAnswer.parse(await response.json());
    expect(facts.from).toEqual(facts.to);
    expect(facts.to.parts).toContainEqual({ what: "functions", count: 2, words: "2 functions" });
    expect(rest).toEqual({
      options: [],
      resources: [],
      blocks: { added: [], removed: [], moved: [] },
      files: [],
      patch: "",
    });
  });

  it.each([
    [
      "a field that does not hold",
      { from: { project: 1 }, to: "v=1&project=A" },
      [
        ["from", "project"],
        ["to", "project"],
      ],
    ],
    ["a side that is missing", { from: {} }, [["to"]]],
    ["a side that is neither", { from: 1, to: {} }, [["from"]]],
  ])("names %s by its side", async (_what, body, paths) => {
    const response = await POST(postOf(body));
    expect(response.status).toBe(400);
    expect(problemAnswer.parse(await response.json()).issues.map(({ path }) => path)).toEqual(paths);
  });
});
