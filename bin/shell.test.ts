import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter } from "node:path";
import { Ajv2020 } from "ajv/dist/2020";
import { describe, expect, it, onTestFinished } from "vitest";
import { ruleTexts } from "@/lib/rules";
import { prepareCli } from "./prepare-cli";
import { settingsSchema } from "./settings/settings";

const { path, run } = prepareCli();
const unused = 'variable "unused" {\n  type = string\n}\n';

const write = (name: string, text: string): void => {
  mkdirSync(path(name, ".."), { recursive: true });
  writeFileSync(path(name), text);
};

const rulesIn = (report: string): readonly string[] =>
  JSON.parse(report).findings.map(({ rule, file }: { rule: string; file: string }) => `${file} ${rule}`);

describe("stackwright explain and rules", () => {
  it("says what a rule looks for, why and how to mend it", async () => {
    const { code, stdout } = await run(["explain", "key-rotates"]);
    expect(code).toBe(0);
    const rule = ruleTexts.find(({ id }) => id === "key-rotates");
    for (const words of [rule?.summary, rule?.why, rule?.howToFix, rule?.references[0]?.url])
      expect(stdout).toContain(words);
    expect(stdout).toContain("# stackwright:ignore key-rotates <reason>");
    expect(stdout).toContain('  resource "aws_kms_key"');
  });

  it("names the nearest where there is no such rule", async () => {
    const { code, stderr } = await run(["explain", "key-rotate"]);
    expect(code).toBe(2);
    expect(stderr).toContain("such as key-rotates");
  });

  it("lists every rule", async () => {
    const { stdout } = await run(["rules"]);
    expect(stdout.trimEnd().split("\n")).toHaveLength(ruleTexts.length);
    expect(stdout).toMatch(/^key-rotates +(?:medium|high|low) +\S/m);
  });
});

describe("stackwright completion", () => {
  const complete = async (...words: readonly string[]) =>
    (await run(["complete", "--", ...words])).stdout.split("\n").map((line) => line.split("\t")[0]);

  it.each([
    [["ge"], ["generate"]],
    [["lint", "--fo"], ["--format"]],
    [["lint", "--format", "ju"], ["junit"]],
    [["generate", "--preset", "pil"], ["pilot"]],
    [["explain", "key-rot"], ["key-rotates"]],
    [["completion", "z"], ["zsh"]],
    [["lint", "ma"], []],
    [["no-such", "--x"], []],
  ])("of %j is %j", async (words, expected) => {
    expect(await complete(...words)).toEqual([...expected, ""]);
  });

  it("works in bash", async () => {
    const { stdout } = await run(["completion", "bash"]);
    mkdirSync(path("path"), { recursive: true });
    const program = `#!/bin/sh\nexec "${process.execPath}" "${path("program", "stackwright.mjs")}" "$@"\n`;
    writeFileSync(path("path", "stackwright"), program, { mode: 0o755 });
    const typed =
      'COMP_WORDS=(stackwright lint --format gi); COMP_CWORD=3; _stackwright; printf "%s " "${COMPREPLY[@]}"';
    const env = { ...process.env, PATH: `${path("path")}${delimiter}${process.env.PATH}` };
    const found = execFileSync("bash", ["-c", `${stdout}\n${typed}`], { encoding: "utf8", env });
    expect(found).toBe("gitlab github ");
  });
});

describe("stackwright lint with settings", () => {
  it("takes what the nearest file says, and the command line before it", async () => {
    write("repo/.git/HEAD", "ref: refs/heads/main\n");
    const settings = {
      severities: { "variable-is-used": "critical" },
      ignore: ["**/old"],
      format: "json",
      failOn: "never",
    };
    write("repo/.stackwright.json", JSON.stringify(settings));
    write("repo/main.tf", unused);
    write("repo/a/old/main.tf", unused);
    write("repo/a/new/main.tf", unused);
    const inRepo = (...args: readonly string[]) => run(["lint", ...args], "", "repo");
    const { code, stdout } = await inRepo(".");
    expect([code, rulesIn(stdout)]).toEqual([0, ["a/new/main.tf variable-is-used", "main.tf variable-is-used"]]);
    expect(JSON.parse(stdout).summary.critical).toBe(2);
    const weighed = await inRepo(
      "main.tf",
      "--severity",
      "variable-is-used=low",
      "--fail-on",
      "low",
      "--format",
      "github",
    );
    expect([weighed.code, weighed.stdout.split(" ")[0]]).toEqual([1, "::notice"]);
    expect(rulesIn((await inRepo(".", "--no-settings", "--format", "json")).stdout)).toHaveLength(3);
  });

  it("reads them from package.json too, and names what does not hold", async () => {
    write("npm/package.json", JSON.stringify({ stackwright: { format: "json", fail: "low", owned: "x" } }));
    write("npm/main.tf", unused);
    const { code, stderr } = await run(["lint", "main.tf"], "", "npm");
    expect(code).toBe(2);
    expect(stderr).toContain('package.json: fail: received "fail", expected one of $schema, severities, owned');
    expect(stderr).toContain('package.json: owned: received "x", expected a list of names');
  });

  it("has a schema that says the same", () => {
    const validate = new Ajv2020().compile(settingsSchema(ruleTexts.map(({ id }) => id)));
    expect(validate({ severities: { "key-rotates": "off" }, owned: ["a"], ignore: ["b/**"], format: "sarif" })).toBe(
      true,
    );
    expect(validate({ severities: { "key-rotate": "off" } })).toBe(false);
    expect(validate({ format: "xml" })).toBe(false);
  });
});

describe("stackwright lint of what changed", () => {
  it("tells only what is in changed files, and judges the module whole", async () => {
    write("git/main.tf", `${unused}output "x" {\n  value = var.other\n}\n`);
    write("git/other.tf", 'variable "other" {\n  type = string\n}\n');
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", ...args], { cwd: path("git") });
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "first");
    const lint = async (...args: readonly string[]) =>
      run(["lint", "--format", "json", "--changed", ...args], "", "git");
    expect(rulesIn((await lint()).stdout)).toEqual([]);
    write("git/other.tf", 'variable "other" {\n  type = string\n}\n\nvariable "idle" {\n  type = string\n}\n');
    write("git/new.tf", 'variable "new" {\n  type = string\n}\n');
    expect(rulesIn((await lint()).stdout)).toEqual(["new.tf variable-is-used", "other.tf variable-is-used"]);
    expect(rulesIn((await lint("HEAD", "--", "new.tf")).stdout)).toEqual(["new.tf variable-is-used"]);
    const { code, stderr } = await lint("no-such-commit");
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("expected a commit that git knows here: fatal: bad revision"),
    ]);
  });
});

describe("stackwright lint --watch", () => {
  it("lints again when a file changes", async () => {
    write("watched/main.tf", unused);
    const program = path("program", "stackwright.mjs");
    const child = spawn(process.execPath, [program, "lint", "--watch", "watched"], { cwd: path() });
    onTestFinished(() => void child.kill("SIGKILL"));
    let text = "";
    const told = (words: string) =>
      new Promise<void>((resolve) => {
        const look = () => text.includes(words) && resolve();
        child.stdout.on("data", look);
        look();
      });
    child.stdout.setEncoding("utf8").on("data", (chunk) => {
      text += chunk;
    });
    child.stderr.resume();
    await told("1 finding in 1 file");
    // The watchers are set up after the first report.
    await new Promise((resolve) => setTimeout(resolve, 300));
    write("watched/more.tf", "");
    await told("1 finding in 2 files");
    const ended = new Promise((resolve) => child.on("close", resolve));
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  });
});
