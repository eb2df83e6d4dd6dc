import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { prepareCli } from "./prepare-cli";

const { run } = prepareCli();

const folder = mkdtempSync(join(tmpdir(), "picture-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("stackwright picture", () => {
  it("writes the same picture to a file and to standard output", async () => {
    const file = join(folder, "stack.svg");
    const written = await run(["picture", "--preset", "pilot", "--out", file]);
    expect(written).toMatchObject({
      code: 0,
      stderr: "",
      stdout: expect.stringMatching(/^Wrote a picture of \d+ things/),
    });
    const { stdout } = await run(["picture", "--preset", "pilot"]);
    expect(stdout).not.toContain("$");
    expect((await run(["picture", "--preset", "pilot", "--cost", "low"])).stdout).toMatch(/>\$\d/);
    expect(readFileSync(file, "utf8")).toBe(stdout);
    expect(stdout).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  });

  it("cannot write where there is no folder", async () => {
    expect(await run(["picture", "--out", join(folder, "none", "stack.svg")])).toMatchObject({ code: 2 });
  });
});

describe("stackwright why", () => {
  it("says why the block at a line is there", async () => {
    const { code, stdout } = await run(["why", "network.tf:41"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^network\.tf:\d+ aws_vpc\.stack: Private network\n {2}R10 /);
    expect(stdout).toContain("  network.cidr = 10.40.0.0/16, through var.vpc_cidr\n");
    expect(stdout).not.toContain("\n\n");
  });

  it("names the lines that a changed field is behind", async () => {
    const { stdout } = await run(["why", "variables.tf", "--link", "#v=1&project=lantern"]);
    expect(stdout).toMatch(/variable\.project[^\n]*\n[^\n]*\n {2}project = lantern \(changed\), line \d+\n/);
  });

  it("prints all blocks as JSON, and refuses a place that is none", async () => {
    const { stdout } = await run(["why", "--json"]);
    expect(JSON.parse(stdout).blocks.length).toBeGreaterThan(100);
    expect(await run(["why", "none.tf"])).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("stackwright cost", () => {
  it("prints three estimates with their assumptions and what moves them", async () => {
    const { code, stdout, stderr } = await run(["cost", "--preset", "pilot"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("an estimate from list prices of us-east-1");
    expect(stdout).toMatch(/^NAT: Gateways +32\.85 +32\.85 +32\.85$/m);
    expect(stdout).toMatch(/^Total +[\d,.]+ +[\d,.]+ +[\d,.]+$/m);
    expect(stdout).toMatch(/^NAT gateways One, shared by all zones → None +-/m);
  });

  it("says whose prices it takes where those of the Region are not known", async () => {
    const { stdout } = await run(["cost", "--link", "#v=1&region=eu-central-1"]);
    expect(stdout).toContain("No prices of eu-central-1 are known");
  });

  it.each([
    [
      ["aws_nat_gateway", "aws_eip.nat"],
      ["aws_nat_gateway.public", "aws_eip.nat"],
    ],
    [['aws_lambda_function.model["v1"]'], ['aws_lambda_function.model["v1"]', "aws_lambda_function.model"]],
    [["aws_kms_key.stack"], ["aws_kms_key"]],
  ])("prints what is billed for %j", async (addresses, expected) => {
    const { code, stdout } = await run(["cost", ...addresses, "--preset", "pilot"]);
    expect(code).toBe(0);
    const rows = stdout.split("\n").flatMap((line) => /^(aws_\S+) +[\d,.]+ +[\d,.]+ +[\d,.]+$/.exec(line)?.[1] ?? []);
    expect(rows.sort()).toEqual([...expected].sort());
  });

  it("prints a row for each thing, and names what is billed where an address is not", async () => {
    const { stdout } = await run(["cost", "--by-address", "--json"]);
    // Safe: what the program prints of itself.
    const rows = JSON.parse(stdout) as readonly { of: readonly string[] }[];
    expect(rows.map(({ of }) => of)).toContainEqual(["aws_wafv2_web_acl.api"]);
    const refused = await run(["cost", "aws_instance.web"]);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain("received aws_instance.web, for which nothing is billed; expected one of aws_");
  });

  it("prints everything as JSON, and refuses what does not hold", async () => {
    const { stdout } = await run(["cost", "--json"]);
    expect(Object.keys(JSON.parse(stdout).levels)).toEqual(["low", "medium", "high"]);
    expect(await run(["cost", "--preset", "none"])).toMatchObject({ code: 2, stdout: "" });
  });
});
