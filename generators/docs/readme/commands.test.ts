import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { presets } from "@/generators/config/presets";
import type { StackConfig } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";
import { fullestConfig } from "@/generators/testing/configs.examples";

const bashMissing = spawnSync("bash", ["--version"]).status !== 0;
const connectionArn = "arn:aws:codeconnections:us-east-1:210987654321:connection/01234567-89ab-cdef-0123-456789abcdef";

const shapes: readonly (readonly [string, StackConfig])[] = [
  ...presets.map(({ id, config }) => [id, config] as const),
  ["fullest", fullestConfig],
  ["no backup", configOf({ storage: { backup: false } })],
  ["private", configOf({ api: { endpoint: "private", authorization: "iam" }, encryption: { keys: "per-service" } })],
  ["codepipeline", configOf({ pipeline: { kind: "codepipeline", repository: "a/b", connectionArn } })],
  ["zone", configOf({ domain: { name: "a.bank.io", zone: "create", zoneName: "bank.io" } })],
];

function partsOf(config: StackConfig) {
  const bundle = generate(config);
  const text = (path: RegExp) =>
    bundle
      .filter((file) => path.test(file.path))
      .map((file) => file.text)
      .join("\n");
  const commands = [...text(/^README\.md$/).matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
  return { paths: bundle.map(({ path }) => path), terraform: text(/^[^/]+\.tf$/), make: text(/^Makefile$/), commands };
}

function namesIn(commands: readonly string[], pattern: RegExp): readonly string[] {
  return commands.flatMap((block) => [...block.matchAll(pattern)].map(([, name = ""]) => name));
}

describe("commands of the README", () => {
  it.each(shapes)("name outputs, resources, scripts and targets that are there: %s", (_, config) => {
    const { paths, terraform, make, commands } = partsOf(config);
    expect(commands.length).toBeGreaterThan(10);
    const outputs = namesIn(commands, /terraform output (?:-\w+ )?([a-z_]+)/g);
    expect(outputs.filter((name) => !terraform.includes(`output "${name}"`))).toEqual([]);
    const targets = namesIn(commands, /-target=([\w.]+)/g);
    expect(targets.filter((name) => !terraform.includes(`resource "${name.replace(".", '" "')}"`))).toEqual([]);
    expect(namesIn(commands, /(?:^|\s)(scripts\/[\w.-]+)/gm).filter((path) => !paths.includes(path))).toEqual([]);
    expect(namesIn(commands, /^make (\w+)/gm).filter((name) => !make.includes(`\n${name}:`))).toEqual([]);
  });

  it.skipIf(bashMissing).each(shapes)("are what a shell can read (skipped where there is no bash): %s", (_, config) => {
    const { status, stderr } = spawnSync("bash", ["-n"], {
      input: partsOf(config).commands.join("\n"),
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
  });
});
