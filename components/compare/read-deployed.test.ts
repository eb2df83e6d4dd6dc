import { expect, test } from "vitest";
import { defaultConfig } from "@/generators/config/stack";
import { readDeployed, readDeployedText } from "./read-deployed";

const reading = { config: {}, read: [], unread: [{ label: "NAT gateways", reason: "depends on a variable" }] };

test.each([
  [
    "our own file, which nobody is asked about",
    ["stackwright.json", '{"owner":"risk"}'],
    "stackwright.json",
    "risk",
    [],
  ],
  ["Terraform alone, which the server reads", ["main.tf", ""], "1 file of Terraform", "payments", ["NAT gateways"]],
] as const)("%s", async (_, [name, text], source, owner, dropped) => {
  const asked: string[] = [];
  const read = await readDeployed([new File([text], name)], defaultConfig, async (files) => {
    asked.push(...files.map(({ path }) => path));
    return { ...reading, link: "#v=1&owner=payments" };
  });
  expect(read).toMatchObject({ kind: "imported", source, config: { owner } });
  expect(read.kind === "imported" && read.dropped.map(({ field }) => field)).toEqual(dropped);
  expect(asked).toEqual(name === "main.tf" ? [name] : []);
});

test.each([
  ["what is neither", "notes.md", () => Promise.reject(new Error("not asked")), /^received notes.md, expected/],
  [
    "a server that does not answer",
    "main.tf",
    () => Promise.reject(new Error("away")),
    /could not read this Terraform/,
  ],
] as const)("%s is refused with a reason", async (_, name, ask, reason) => {
  const read = await readDeployed([new File([""], name)], defaultConfig, ask);
  expect(read.kind === "refused" && read.reason).toMatch(reason);
});

const state = JSON.stringify({
  format_version: "1.0",
  values: {
    root_module: {
      resources: [
        {
          mode: "managed",
          address: "aws_vpc.stack",
          type: "aws_vpc",
          name: "stack",
          values: { cidr_block: "10.9.0.0/16" },
        },
      ],
    },
  },
});

test("a state is written out as Terraform, pasted or as a file of any name", async () => {
  const asked: string[] = [];
  const ask = async (files: readonly { readonly text: string }[]) => {
    asked.push(...files.map(({ text }) => text));
    return { ...reading, link: "#v=1&owner=payments" };
  };
  const pasted = await readDeployedText(state, defaultConfig, ask);
  const dropped = await readDeployed([new File([state], "terraform.tfstate")], defaultConfig, ask);
  for (const read of [pasted, dropped])
    expect(read).toMatchObject({ kind: "imported", source: "the state", config: { owner: "payments" } });
  expect(asked).toHaveLength(2);
  for (const text of asked) expect(text).toBe('resource "aws_vpc" "stack" {\n  cidr_block = "10.9.0.0/16"\n}\n');
});

test("a text that is no state is read as what can be imported", async () => {
  const read = await readDeployedText('{"owner":"risk"}', defaultConfig, () => Promise.reject(new Error("not asked")));
  expect(read).toMatchObject({ kind: "imported", config: { owner: "risk" } });
});
