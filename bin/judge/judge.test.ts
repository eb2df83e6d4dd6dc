import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findProviderMirror } from "@/scripts/terraform/provider-mirror";
import { providerSettings } from "@/scripts/terraform/provider-settings";
import { prepareCli } from "../prepare-cli";

const { path, program } = prepareCli();
const scratch = mkdtempSync(join(tmpdir(), "stackwright-judged-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const write = (name: string, text: string, mode = 0o644): void => {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), text, { mode });
};

/** Runs the program with a folder of its own for what is temporary, and says what it left there. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program(), ...args], {
    cwd: path(),
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", TMPDIR: scratch, ...env },
  });
  return { code: status, stdout, stderr, left: readdirSync(scratch) };
}

/** A program that says of itself what the lines say. */
const stand = (folder: string, lines: string): { PATH: string } => {
  write(`${folder}/terraform`, `#!/bin/sh\n${lines}\n`, 0o755);
  return { PATH: path(folder) };
};
const valid = 'echo \'{"valid":true,"diagnostics":[]}\'';
const plain = 'output "x" {\n  value = 1\n}\n';

describe("stackwright lint --with", () => {
  it("says that the program is not installed, after its own report", () => {
    write("plain/main.tf", plain);
    const { code, stdout, stderr, left } = run(["lint", "plain", "--with", "tofu"], { PATH: path("nowhere") });
    expect([code, left]).toEqual([2, []]);
    expect(stdout).toContain("No findings in 1 file");
    expect(stderr).toBe("error: tofu is not installed: received no such program on the PATH, expected tofu\n");
  });

  it("says why providers cannot be fetched", () => {
    const env = stand(
      "offline",
      `case "$1" in
  init) printf '%s\\n' '' 'Error: Failed to query available provider packages' '' 'no such host' >&2; exit 1;;
  validate) echo '{"valid":false,"diagnostics":[{"severity":"error","summary":"Missing required provider","detail":"x"}]}'; exit 1;;
esac`,
    );
    const { code, stderr, left } = run(["lint", "plain", "--with", "terraform"], env);
    expect([code, left]).toEqual([2, []]);
    expect(stderr).toContain(
      "terraform init in plain failed: Failed to query available provider packages: no such host. ",
    );
    expect(stderr).toContain("TF_PLUGIN_CACHE_DIR");
  });

  it("ends a program at its limit", () => {
    const env = stand("late", "exec /bin/sleep 60");
    const { code, stderr, left } = run(["lint", "plain", "--with", "terraform", "--time-limit", "1"], env);
    expect([code, left]).toEqual([2, []]);
    expect(stderr).toContain("terraform was not done within 1 s, expected an end; --time-limit gives it more");
  });

  it("leaves nothing behind when it is interrupted", async () => {
    const env = stand("waits", `echo started >&2; /bin/touch "${path("started")}"; exec /bin/sleep 60`);
    const child = spawn(process.execPath, [program(), "lint", "plain", "--with", "terraform"], {
      cwd: path(),
      env: { ...process.env, ...env, TMPDIR: scratch },
      stdio: "ignore",
    });
    const ended = new Promise((resolve) => child.on("close", (_, signal) => resolve(signal)));
    while (!readdirSync(path()).includes("started")) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(readdirSync(scratch)).toHaveLength(1);
    child.kill("SIGINT");
    expect([await ended, readdirSync(scratch)]).toEqual(["SIGINT", []]);
  });

  it("shows it the sources as they were read, and what lies beside them", () => {
    const env = stand(
      "looks",
      `if [ "$1" = validate ]; then /bin/cat ../shared/main.tf x.json >&2 && [ ! -e .terraform ] && ${valid}; fi`,
    );
    write("tree/root/main.tf", `module "shared" {\n  source = "../shared"\n}\n${plain}`);
    write("tree/root/x.json", "[1]");
    write("tree/root/.terraform/modules/x", "");
    write("tree/shared/main.tf", "# shared\n");
    const { code, stdout } = run(["lint", "tree/root", "--with", "terraform", "--fail-on", "never"], env);
    expect([code, stdout]).toEqual([0, expect.stringContaining("terraform validate: both accept it.\n")]);
  });

  it.each([
    ["json", 1],
    ["sarif", 1],
  ])("keeps standard output %s", (format, code) => {
    const refusal =
      '{"severity":"error","summary":"No","detail":"so","range":{"filename":"main.tf","start":{"line":2}}}';
    const env = stand("refuses", `[ "$1" != validate ] || echo '{"diagnostics":[${refusal}]}'`);
    const ended = run(["lint", "plain", "--with", "terraform", "--format", format], env);
    expect(() => JSON.parse(ended.stdout)).not.toThrow();
    expect([ended.code, ended.stderr]).toEqual([
      code,
      "terraform validate: it refuses what we accept.\n  plain/main.tf:2  (theirs only)\n    theirs: No: so\n",
    ]);
  });

  it("declares for it what a provider file elsewhere declares", () => {
    const env = stand("owned", `[ "$1" != validate ] || { /bin/grep -q 'variable "shared"' *.tf && ${valid}; }`);
    write("owns/main.tf", 'output "x" {\n  value = var.shared\n}\n');
    expect(run(["lint", "owns", "--owned", "shared", "--with", "terraform"], env).code).toBe(0);
  });
});

const hasTerraform = spawnSync("terraform", ["version"]).status === 0;

describe.skipIf(!hasTerraform)("beside the real terraform (skipped where it is not installed)", () => {
  it("agrees about what is refused, file by file and line by line", () => {
    write(
      "real/main.tf",
      'module "a" {\n  source = "./a"\n}\n\nresource "terraform_data" "x" {\n  inputs = file("x.txt")\n}\n',
    );
    write("real/a/main.tf", 'output "x" {\n  value = var.gone\n}\n');
    const { code, stdout, left } = run(["lint", "real", "--with", "terraform"]);
    expect([code, left]).toEqual([1, []]);
    expect(stdout).toMatch(/terraform \d+\.\d+\.\d+ validate: both refuse it, at the same places\./);
    for (const place of ["real/main.tf:6", "real/a/main.tf:2"])
      expect(stdout).toMatch(new RegExp(`  ${place}\n    ours:   .+\n    theirs: .+`));
  });

  it("reads Markdown as we do", () => {
    write("answer.md", '# Answer\n\n```hcl\nresource "terraform_data" "x" {\n  inputs = 1\n}\n```\n');
    const { code, stdout } = run(["lint", "answer.md", "--with", "terraform"]);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/same places\.\n {2}answer\.md:5\n/)]);
  });

  it("names what does not parse", () => {
    write("broken/main.tf", "output {\n");
    const { code, stdout } = run(["lint", "broken", "--with", "terraform"]);
    expect([code, stdout]).toEqual([1, expect.stringContaining(" validate: both refuse it, ")]);
  });

  it.skipIf(!findProviderMirror())(
    "accepts what generate writes (skipped where the provider is not on this machine)",
    () => {
      const { code, stdout, stderr, left } = run(["generate", "--out", "stack", "--verify"], providerSettings());
      expect([code, stderr, left]).toEqual([0, "", []]);
      expect(stdout).toMatch(/\nterraform \d+\.\d+\.\d+ validate: both accept it\.\n$/);
    },
  );
});
