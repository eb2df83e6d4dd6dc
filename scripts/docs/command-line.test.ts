import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { version } from "@/package.json";
import { packageBudget } from "../run/build/check-package";
import { docBlocks } from "./doc-blocks";
import { preparePackage } from "./installed-package";

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
