import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { expect, test } from "vitest";
import { version } from "@/package.json";
import { packageBudget } from "../run/build/check-package";
import { docBlocks } from "./doc-blocks";
import { childEnvironment, preparePackage } from "./installed-package";

const { path, shell, size } = preparePackage(`stackwright-${version}.tgz`);
const page = "command-line.md";

test("the lines of docs/command-line.md run in an empty folder, with nothing but the tarball", () => {
  const [install = "", reports = "", settings = ""] = docBlocks(page, "sh");
  const output = shell(install);
  expect(output).toContain(`\n${version}\n`);
  expect(output).toContain("No findings in ");
  expect(output).toContain("key-rotates");
  expect(readdirSync(path("node_modules")).filter((name) => !name.startsWith("."))).toEqual(["stackwright"]);
  expect(readFileSync(path("completion.bash"), "utf8")).toContain("complete -o default -F _stackwright stackwright");
  shell(reports);
  expect(readFileSync(path("junit.xml"), "utf8")).toContain('failures="0"');
  expect(JSON.parse(readFileSync(path("gl-code-quality-report.json"), "utf8"))).toEqual([]);
  writeFileSync(path(".stackwright.json"), docBlocks(page, "json")[0] ?? "");
  expect(shell(settings)).toContain("No findings in ");
  expect(JSON.parse(readFileSync(path("stackwright.schema.json"), "utf8")).properties.failOn.enum).toContain("never");
}, 180_000);

test("the tarball keeps to its budget and holds no native part", () => {
  const megabytes = size() / 1_000_000;
  console.log(`Package: ${megabytes.toFixed(2)} MB packed, budget ${packageBudget} MB`);
  expect(megabytes).toBeLessThan(packageBudget);
  const files = readdirSync(path("node_modules", "stackwright"), { recursive: true, encoding: "utf8" });
  expect(files.filter((file) => /\.(?:node|so|dylib|dll)$/.test(file))).toEqual([]);
});

test("the calls of docs/assistants.md are answered by the command that it shows", async () => {
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
}, 60_000);
