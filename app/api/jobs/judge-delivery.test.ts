import { afterEach, beforeEach, expect, it, type MockInstance, vi } from "vitest";
import { problemAnswer } from "@/app/api/operation/problem-answer";
import { getOf, postOf } from "@/app/api/testing/example-request";
import { GET as getZip } from "@/app/api/v1/bundle.zip/route";
import { POST as generate } from "@/app/api/v1/generate/route";
import { operateJob } from "@/app/server/operate-job";
import type { NamedText } from "@/lib/hcl/judge/judge-texts";
import { setJobRunner } from "./job-runner";
import { type RunJudge, setJudgeRunner } from "./judge-runner";

const asked: NamedText[][] = [];
const judgeWith = (run: RunJudge) =>
  setJudgeRunner((texts) => {
    asked.push([...texts]);
    return run(texts);
  });
let silent: MockInstance<typeof process.stderr.write>;
beforeEach(() => {
  silent = vi.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterEach(() => {
  asked.length = 0;
  setJobRunner(undefined);
  setJudgeRunner(undefined);
});

const misread: RunJudge = async () => [{ path: "variables.tf", message: "read differently: resource" }];

it.each([
  ["in this thread", () => undefined],
  ["in a worker", () => setJobRunner((job) => operateJob(structuredClone(job)))],
])("nothing leaves that is not read alike, and the configuration is logged: %s", async (where, prepare) => {
  prepare();
  const owner = where.replaceAll(" ", "-");
  judgeWith(misread);
  for (const answer of [await generate(postOf({ owner })), await getZip(getOf(`owner=${owner}`))]) {
    expect(answer.status).toBe(500);
    const { issues } = problemAnswer.parse(await answer.json());
    expect(issues[0]?.message).toContain("variables.tf");
    expect(issues[0]?.received).toBe(`#v=1&owner=${owner}`);
  }
  expect(silent.mock.calls.map(([line]) => line)).toEqual(
    Array(2).fill(`judge: variables.tf: read differently: resource; configuration: #v=1&owner=${owner}\n`),
  );
});

it("nothing leaves without a verdict", async () => {
  judgeWith(() => Promise.reject(new Error("gone")));
  expect((await generate(postOf({ owner: "unjudged" }))).status).toBe(500);
});

it("a preview waits for nobody", async () => {
  judgeWith(misread);
  expect((await generate(postOf({ owner: "shown" }, {}, "?lint=off&judge=off"))).status).toBe(200);
  expect(asked).toEqual([]);
});

it("a text is judged once", async () => {
  judgeWith(async () => []);
  expect((await generate(postOf({ owner: "first-team" }, {}, "?lint=off"))).status).toBe(200);
  expect((await generate(postOf({ owner: "second-team" }, {}, "?lint=off"))).status).toBe(200);
  expect(asked.map((texts) => texts.map(({ path }) => path)).at(-1)).toEqual(["variables.tf"]);
  const texts = asked.flat().map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(asked.flat().every(({ path }) => path.endsWith(".tf"))).toBe(true);
});
