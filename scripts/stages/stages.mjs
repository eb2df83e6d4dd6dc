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

/**
 * In the order of their cost. One after the other: the proof keeps both cores of a small machine busy, and the browser
 * tests measure how quickly the page answers.
 */
export const stages = (browser, port) => [
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
    needs: "build",
    report: "playwright",
  },
  {
    name: "proof",
    file: vitest,
    args: vitestArguments("proof", "--config", join(root, "e2e", "proof", "vitest.config.ts")),
    report: "vitest",
  },
];
