import { expect, test } from "vitest";
import { defaultConfig } from "@/generators/config/stack";
import { readDeployed } from "./read-deployed";

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
