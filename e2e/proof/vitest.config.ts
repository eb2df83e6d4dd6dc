import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: {
    include: ["e2e/proof/**/*.test.ts"],
    testTimeout: 5_400_000,
    hookTimeout: 900_000,
    // Two cores: bundles are planned while others wait for the stand-in, and a stack lives beside them.
    maxConcurrency: 3,
    maxWorkers: 2,
    // What is loaded serves every file.
    isolate: false,
  },
});
