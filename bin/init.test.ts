import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { defaultConfig } from "@/generators/config/stack";
import { prepareCli } from "./prepare-cli";

const { path, program, run } = prepareCli();
const configIn = (folder: string) => JSON.parse(readFileSync(path(folder, "stackwright.json"), "utf8"));

describe("stackwright init without a terminal", () => {
  it("says which options do the same, and writes nothing", async () => {
    const { code, stdout, stderr } = await run(["init", "asked"]);
    expect([code, stdout, existsSync(path("asked"))]).toEqual([2, "", false]);
    expect(stderr).toContain("received no terminal to ask in, expected --yes");
    const line = stderr.split("\n  ").slice(1).join(" ").replaceAll("\\\n", "").replace(/\\ +/g, "").trim();
    expect((await run(line.split(/\s+/).slice(1))).code).toBe(0);
  });

  it("writes a bundle that generate brings up to date", async () => {
    const given = ["--project", "card-guard", "--email", "on-call@bank.eu", "--provider", "generate-provider"];
    const { code, stdout } = await run(["init", "begun", "--yes", "--preset", "small-dev", ...given]);
    expect([code, stdout.split("\n")[0]]).toEqual([0, "Wrote begun"]);
    expect(configIn("begun")).toMatchObject({
      project: "card-guard",
      environment: "dev",
      regionMode: "generate-provider",
      alerts: { emails: ["on-call@bank.eu"] },
    });
    expect(readFileSync(path("begun", "provider.tf"), "utf8")).toContain('provider "aws"');
    expect((await run(["generate", "--config", "begun/stackwright.json", "--out", "begun"])).code).toBe(0);
  });

  it("writes the configuration alone, and over none without --force", async () => {
    mkdirSync(path("config"));
    writeFileSync(path("config", "main.tf"), "# mine\n");
    const init = ["init", "config", "--yes", "--only-config", "--owner", "fraud-team"];
    expect(await run(init)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Wrote config/stackwright.json\n"),
    });
    expect(configIn("config")).toMatchObject({ owner: "fraud-team", region: defaultConfig.region });
    expect(await run(init)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("received a file that is there"),
    });
    expect((await run([...init, "--force"])).code).toBe(0);
  });

  it.each([
    [["--project", "Card Guard"], "project", '\\"Card Guard\\"'],
    [["--region", "mars-1"], "region", "mars-1"],
    [["--email", "nobody"], "alerts", "nobody"],
    [["--preset", "none"], "preset", "expected one of production"],
  ])("refuses %j as the form does", async (options, field, words) => {
    const { code, stderr } = await run(["init", "refused", "--yes", ...options]);
    expect([code, existsSync(path("refused"))]).toEqual([2, false]);
    expect(JSON.parse(stderr.split("\n")[0] ?? "").path[0]).toBe(field);
    expect(stderr).toContain(words);
  });

  it("does not write over a folder that is not ours", async () => {
    mkdirSync(path("theirs"));
    writeFileSync(path("theirs", "main.tf"), "# theirs\n");
    expect(await run(["init", "theirs", "--yes"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("received a folder that is not a bundle"),
    });
  });
});

const hasScript = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux");

/** A terminal with somebody at it: each answer is typed once its question stands there. */
async function converse(args: string, turns: readonly (readonly [question: string, keys: string])[]) {
  const line = `stty cols 160 rows 50; ${process.execPath} ${program()} ${args}`;
  const child = spawn("script", ["-qefc", line, "/dev/null"], { cwd: path(), env: { ...process.env, TERM: "xterm" } });
  onTestFinished(() => void child.kill("SIGKILL"));
  let seen = "";
  const left = [...turns];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    seen += stripVTControlCharacters(chunk);
    const [next] = left;
    if (next === undefined || !seen.includes(next[0])) return;
    left.shift();
    seen = "";
    child.stdin.write(next[1]);
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, seen, left };
}

describe.skipIf(!hasScript)("stackwright init in a terminal (skipped where util-linux has no script)", () => {
  it("asks, refuses what does not hold, and writes", async () => {
    const outcome = await converse("init talked --owner fraud-team --email on-call@bank.eu", [
      ["Which stack is nearest", "\r"],
      ["Project: ", "Card Guard\r"],
      ["expected 2 to 24 lower-case letters", `${"\u007f".repeat(10)}card-guard\r`],
      ["Environment: ", "\r"],
      ["AWS Region: ", "eu-central-1\r"],
      ["Provider configuration", "\u001b[B\r"],
      ["Write the Terraform too?", "n"],
    ]);
    expect([outcome.code, outcome.left]).toEqual([0, []]);
    expect(configIn("talked")).toMatchObject({
      project: "card-guard",
      environment: "prod",
      owner: "fraud-team",
      region: "eu-central-1",
      regionMode: "declare",
    });
    expect(existsSync(path("talked", "README.md"))).toBe(false);
  });

  it("writes nothing when somebody leaves", async () => {
    const { code, seen } = await converse("init left --preset pilot", [["Project: ", "\u0003"]]);
    expect([code, existsSync(path("left"))]).toEqual([2, false]);
    expect(seen).toContain("Nothing is written");
  });
});
