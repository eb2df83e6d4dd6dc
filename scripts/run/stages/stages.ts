import { join } from "node:path";
import { nodeProgram, root } from "../set-up/paths.mjs";
import { reportFile } from "./run-stage";
import type { Stage } from "./stage";

const vitest = nodeProgram("vitest", "vitest.mjs");

function vitestStage(name: string, ...more: readonly string[]): Stage {
  const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile(name)}`];
  return { name, file: vitest, args: ["run", ...report, ...more], report: "vitest" };
}

/**
 * Every check in the order of its cost. One after the other: the proof keeps both cores of a small machine busy, and the
 * browser tests measure how quickly the page answers.
 */
export const stages: readonly Stage[] = [
  { name: "types", file: nodeProgram("typescript", "bin", "tsc"), args: ["-p", root, "--noEmit"] },
  {
    name: "lint",
    file: nodeProgram("@biomejs", "biome", "bin", "biome"),
    args: ["ci", "--colors=off", "--error-on-warnings", root],
  },
  vitestStage("unit"),
  vitestStage("differential", "--config", join(root, "e2e", "differential", "vitest.config.ts")),
  { name: "build", file: "--import", args: ["tsx", join(root, "scripts", "run", "build-once.ts")] },
  { ...vitestStage("image", "--config", join(root, "e2e", "image", "vitest.config.ts")), needs: "build" },
  {
    name: "e2e",
    file: nodeProgram("@playwright", "test", "cli.js"),
    args: ["test"],
    needs: "build",
    browser: true,
    report: "playwright",
  },
  vitestStage("proof", "--config", join(root, "e2e", "proof", "vitest.config.ts")),
];
