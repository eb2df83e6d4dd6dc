import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { beforeAll, describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { shellQuote } from "@/lib/text/shell-quote";
import { version } from "@/package.json";
import { packageBudget } from "../run/build/check-package";
import { root } from "../run/set-up/paths.mjs";
import { findProviderMirror } from "../terraform/provider-mirror";
import { providerSettings } from "../terraform/provider-settings";
import { docBlocks } from "./doc-blocks";
import { childEnvironment, limitMs, preparePackage } from "./installed-package";
import { runAction } from "./run-action";

const { path, shell, size } = preparePackage(`stackwright-${version}.tgz`);
const page = "command-line.md";

test(
  "the lines of docs/command-line.md run in an empty folder, with nothing but the tarball",
  () => {
    const [install = "", reports = "", json = "", adoption = "", settings = ""] = docBlocks(page, "sh");
    const output = shell(install);
    expect(output).toContain(`\n${version}\n`);
    expect(output).toContain("No findings in ");
    expect(output).toContain("key-rotates");
    expect(readdirSync(path("node_modules")).filter((name) => !name.startsWith("."))).toEqual(["stackwright"]);
    expect(readFileSync(path("completion.bash"), "utf8")).toContain("complete -o default -F _stackwright stackwright");
    expect(JSON.parse(readFileSync(path("begun", "stackwright.json"), "utf8")).project).toBe("card-guard");
    const shipped = path("node_modules", "stackwright", "dist", "stackwright.1");
    expect(readFileSync(shipped, "utf8")).toBe(readFileSync(path("stackwright.1"), "utf8"));
    shell(reports);
    expect(readFileSync(path("junit.xml"), "utf8")).toContain('failures="0"');
    expect(JSON.parse(readFileSync(path("gl-code-quality-report.json"), "utf8"))).toEqual([]);
    shell(json);
    const { terraform } = JSON.parse(readFileSync(path("terraform.json"), "utf8"));
    expect(Object.keys(terraform)).toContain("tap_stack.tf");
    shell(adoption);
    expect(readFileSync(path("imports.tf"), "utf8")).toContain("to = aws_cloudwatch_dashboard.stack");
    writeFileSync(path(".stackwright.json"), docBlocks(page, "json")[0] ?? "");
    expect(shell(settings)).toContain("No findings in ");
    expect(JSON.parse(readFileSync(path("stackwright.schema.json"), "utf8")).properties.failOn.enum).toContain("never");
  },
  limitMs,
);

test.skipIf(!findProviderMirror())(
  "the line beside Terraform runs (skipped where its provider is not on this machine)",
  () => {
    const exports = Object.entries(providerSettings()).map(([name, value]) => `export ${name}=${shellQuote(value)}\n`);
    const [line = ""] = docBlocks(page, "sh terraform");
    expect(shell(`${exports.join("")}${line}`)).toMatch(/\nterraform \S+ validate: both accept it\.\n$/);
  },
  limitMs,
);

test("the tarball keeps to its budget and holds no native part", () => {
  const megabytes = size() / 1_000_000;
  console.log(`Package: ${megabytes.toFixed(2)} MB packed, budget ${packageBudget} MB`);
  expect(megabytes).toBeLessThan(packageBudget);
  const files = readdirSync(path("node_modules", "stackwright"), { recursive: true, encoding: "utf8" });
  expect(files.filter((file) => /\.(?:node|so|dylib|dll)$/.test(file))).toEqual([]);
});

test(
  "the calls of docs/assistants.md are answered by the command that it shows",
  async () => {
    const [setUp = ""] = docBlocks("assistants.md", "json");
    const { command, args } = JSON.parse(setUp).mcpServers.stackwright;
    const client = new Client({ name: "test", version: "1" });
    await client.connect(new StdioClientTransport({ command, args, cwd: path(), env: childEnvironment }));
    const answers: string[] = [];
    for (const call of docBlocks("assistants.md", "json call")) {
      const { content, isError } = await client.callTool(JSON.parse(call));
      expect([isError, call]).toEqual([undefined, call]);
      answers.push(JSON.stringify(content));
    }
    await client.close();
    const [options, bundle, readme] = answers;
    expect(options).toContain("alerts.emails");
    expect(bundle).toContain("no findings of the linter; link: #v=1&");
    expect(readme).toContain("--- README.md");
  },
  limitMs,
);

test(
  "the line of docs/capacity.md says what it shows",
  () => {
    const [line = ""] = docBlocks("capacity.md", "sh");
    const [output = ""] = docBlocks("capacity.md", "text");
    expect(shell(line)).toBe(output);
  },
  limitMs,
);

test(
  "the examples of docs/library.md compile and say what they show",
  () => {
    const [code = ""] = docBlocks("library.md", "ts");
    const [output = ""] = docBlocks("library.md", "text");
    writeFileSync(path("example.mts"), code);
    const strict = ["--strict", "--module", "nodenext", "--target", "es2022", "--types", "node"];
    const types = ["--typeRoots", join(root, "node_modules", "@types")];
    const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
    expect(
      spawnSync(process.execPath, [compiler, "example.mts", ...strict, ...types], { cwd: path(), encoding: "utf8" }),
    ).toMatchObject({ stdout: "", status: 0 });
    expect(shell("node example.mjs")).toBe(output);
  },
  limitMs,
);

describe("in pipelines", { timeout: limitMs }, () => {
  const unused = 'variable "unused" {\n  type = string\n}\n';
  const tarball = path(`stackwright-${version}.tgz`);
  const terraform = path("work", "terraform");
  beforeAll(() => {
    mkdirSync(terraform, { recursive: true });
    writeFileSync(join(terraform, "main.tf"), unused);
    // A checkout: settings above it are not its own.
    shell(`git init -q work; [ -d node_modules ] || npm install --silent ${tarball}`);
    mkdirSync(path("programs"), { recursive: true });
    // Stands for GitHub's own command, which every runner has.
    writeFileSync(path("programs", "gh"), '#!/bin/sh\necho "gh $*"\n', { mode: 0o755 });
  }, limitMs);

  const context = {
    "github.action_path": root,
    "github.token": "token",
    "github.event.pull_request.number": "7",
  };

  it.each([
    ["low", 1],
    ["high", 0],
  ])("the action's steps lint, report, comment and hold the bar %s", (bar, code) => {
    const inputs = { paths: "terraform\n\n", package: tarball, "fail-on": bar };
    const { outcomes, summary, temp } = runAction(inputs, {
      workspace: path("work"),
      context,
      programs: path("programs"),
    });
    const last = { id: "bar", code };
    expect(outcomes.map(({ id, code: ended }) => ({ id, code: ended }))).toEqual([
      ...["install", "lint", "comment"].map((id) => ({ id, code: 0 })),
      last,
    ]);
    expect(outcomes[1]?.stdout).toMatch(/^::notice file=terraform\/main.tf,line=1,/);
    expect(outcomes[2]?.stdout).toContain("gh pr comment 7 --edit-last --create-if-none --body-file ");
    expect(summary).toContain("# Terraform Failures Analysis");
    expect(JSON.parse(readFileSync(join(temp, "stackwright.sarif"), "utf8")).runs[0].results).toHaveLength(1);
  });

  it("the action ends with 2 where it cannot run", () => {
    const inputs = { paths: "nowhere", package: tarball };
    const { outcomes } = runAction(inputs, { workspace: path("work"), context, programs: path("programs") });
    expect(outcomes.map(({ id, code }) => [id, code])).toEqual([
      ["install", 0],
      ["lint", 2],
    ]);
  });

  it("GitLab's template writes its report and ends with the linter's code", () => {
    const { stackwright } = parse(readFileSync(join(root, "pipelines", "gitlab.yml"), "utf8"));
    const variables = { ...stackwright.variables, STACKWRIGHT_PACKAGE: tarball, CI_PROJECT_DIR: path("work") };
    const lines = [...stackwright.before_script, ...stackwright.script].join("\n");
    const env = { ...childEnvironment, ...variables };
    const { status } = spawnSync("bash", ["--norc", "-eo", "pipefail", "-c", lines], { cwd: path("work"), env });
    expect(status).toBe(1);
    const report = join(path("work"), stackwright.artifacts.reports.codequality);
    expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject([{ location: { path: "terraform/main.tf" } }]);
  });

  it("Jenkins's line writes what its plugin reads", () => {
    const line = /sh '(.*)'/.exec(docBlocks("pipelines.md", "groovy")[0] ?? "")?.[1] ?? "";
    shell(`cd work; ${line}`);
    expect(readFileSync(path("work", "stackwright.xml"), "utf8")).toContain('source="stackwright.variable-is-used"');
  });

  it("pre-commit's hook is a line of ours, for a commit that changes a file", () => {
    const [hook] = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"));
    shell("cd work; git -c user.name=x -c user.email=x@example.org commit -q --allow-empty -m first");
    const { status, stdout } = spawnSync("bash", ["--norc", "-c", `npx ${hook.entry} --format github`], {
      cwd: path("work"),
      env: childEnvironment,
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([1, expect.stringContaining("file=terraform/main.tf")]);
    expect(new RegExp(hook.files).test("terraform/main.tf")).toBe(true);
  });
});
