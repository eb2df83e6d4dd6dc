import { describe, expect, it } from "vitest";
import { parse } from "..";
import { judge } from "../judge/hashicorp";
import { project } from "../judge/project";
import { fixtures } from "../oracle/fixtures";
import { mutate } from "../oracle/mutate";
import { snippets } from "../oracle/snippets";

const MUTANTS_PER_FIXTURE = 200;

describe("agreement with HashiCorp's parser", () => {
  it.each([...fixtures])("reads %s alike", async (_, text) => {
    const { accepted, json, message } = await judge(text);
    expect(message).toBe("");
    expect(accepted).toBe(true);
    const { body, problems } = parse(text);
    expect(problems).toEqual([]);
    expect(project(body, text)).toEqual(json);
  });

  it.each(snippets.map((text) => [text]))("judges %j alike", async (text) => {
    const { accepted, json, message } = await judge(text);
    const { body, problems } = parse(text);
    expect(problems.map((problem) => problem.message).join("; "), message).toSatisfy(
      (own) => (own === "") === accepted,
    );
    if (accepted && json !== undefined) expect(project(body, text)).toEqual(json);
  });

  it("judges mutants alike, nearly always blaming the same line", async () => {
    const wrong: string[] = [];
    let rejected = 0;
    let sameLine = 0;
    for (const [name, text] of fixtures) {
      for (let seed = 1; seed <= MUTANTS_PER_FIXTURE; seed++) {
        const mutant = mutate(text, seed);
        const { accepted, lines, message } = await judge(mutant);
        const { problems } = parse(mutant);
        if (accepted !== (problems.length === 0)) wrong.push(`${name} ${seed}: ${message || problems[0]?.message}`);
        if (accepted) continue;
        rejected++;
        const [first] = problems;
        if (lines.some((line) => line === first?.range.start.line || line === first?.openedAt?.start.line)) sameLine++;
      }
    }
    expect(wrong).toEqual([]);
    expect(rejected).toBeGreaterThan(MUTANTS_PER_FIXTURE);
    expect(sameLine / rejected).toBeGreaterThan(0.95);
  });
});
