import { join } from "node:path";
import { nodeProgram, root } from "../paths.mjs";
import { reportFile } from "./run-stage.mjs";

const vitest = nodeProgram("vitest", "vitest.mjs");
const vitestArguments = (name, ...more) => [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${reportFile(name)}`,
  ...more,
];

/** Checks of the text, the unit and golden tests, then the built product in a browser: each needs the one before. */
export const productStages = (browser, port) => [
  { name: "types", file: nodeProgram("typescript", "bin", "tsc"), args: ["-p", root, "--noEmit"] },
  {
    name: "lint",
    file: nodeProgram("@biomejs", "biome", "bin", "biome"),
    args: ["ci", "--colors=off", "--error-on-warnings", root],
  },
  { name: "unit", file: vitest, args: vitestArguments("unit"), report: "vitest" },
  { name: "build", file: join(root, "scripts", "build-once.mjs"), args: [] },
  {
    name: "e2e",
    file: nodeProgram("@playwright", "test", "cli.js"),
    args: ["test"],
    env: { STACKWRIGHT_CHROMIUM: browser, E2E_PORT: String(port) },
    report: "playwright",
  },
];

/** Terraform against the stand-in: independent of the product's own stages. */
export const proofStages = [
  {
    name: "proof",
    file: vitest,
    args: vitestArguments("proof", "--config", join(root, "e2e", "proof", "vitest.config.ts")),
    report: "vitest",
  },
];
