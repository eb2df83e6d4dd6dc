import { expect, test } from "vitest";
import { presets } from "@/generators/config/presets";
import type { StackConfig } from "@/generators/config/stack";
import { configOfLink as linked } from "@/generators/links/links";
import { configOf } from "@/generators/testing/config-of";
import { impliedState } from "@/generators/testing/implied/implied-state";
import { optionChanges } from "@/generators/views/compare/option-changes";
import { stateAsTerraform } from "@/lib/adopt/state-as-terraform";
import { readStack } from "./read-stack";

/** What `terraform show -json` says after the apply: https://developer.hashicorp.com/terraform/internals/json-format */
function shown(config: StackConfig) {
  const resources = impliedState(config).resources.map(({ address, type, name, values }) => ({
    ...{ mode: "managed", address, type, name, values },
  }));
  return { format_version: "1.0", values: { root_module: { resources } } };
}

function changesAfter(config: StackConfig): readonly string[] {
  const text = stateAsTerraform(shown(config)) ?? "";
  return optionChanges(config, linked(readStack([{ path: "state.tf", text }]).link).config).map(({ label }) => label);
}

/** What no resource says, or says as a figure that was raised. */
const SILENT = /Rate limit per caller|POSIX user/;

test("a state gives the settings that its stack was made from", () => {
  const config = configOf({
    project: "risk",
    models: [{ name: "blue", memoryMb: 3072 }, { name: "green" }],
    network: { nat: "single" },
  });
  expect(changesAfter(config).filter((label) => !SILENT.test(label))).toEqual([]);
});

test("another state gives other settings", () => {
  const [production] = presets;
  const text = stateAsTerraform(shown(configOf({ project: "risk", owner: "desk-7" }))) ?? "";
  const { config } = linked(readStack([{ path: "state.tf", text }]).link);
  expect(optionChanges(production?.config ?? config, config).map(({ label }) => label)).toEqual(
    expect.arrayContaining(["Project", "Owner"]),
  );
});

test.each([[{}], [[]], [{ version: 3 }], ["text"], [null]])("%j is no state", (json) => {
  expect(stateAsTerraform(json)).toBeUndefined();
});

test("text of a state never becomes an expression", () => {
  const values = {
    name: 'a ${file("/etc/passwd")} b',
    tags: { "odd key": "%{ if true }" },
    ingress: [{ cidr_blocks: ["10.0.0.0/8"] }],
  };
  const resource = { mode: "managed", address: 'aws_vpc.a["x"]', type: "aws_vpc", name: "a", values };
  expect(stateAsTerraform({ values: { root_module: { resources: [resource] } } })).toBe(
    [
      'resource "aws_vpc" "a" {',
      '  for_each = toset(["x"])',
      '  name = "a $${file(\\"/etc/passwd\\")} b"',
      '  tags = { "odd key" = "%%{ if true }" }',
      "  ingress {",
      '    cidr_blocks = ["10.0.0.0/8"]',
      "  }",
      "}",
      "",
    ].join("\n"),
  );
});
