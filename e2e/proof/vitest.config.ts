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
    // Two cores: one bundle is planned while another waits for the stand-in.
    maxConcurrency: 2,
    fileParallelism: false,
    // What is loaded serves every file.
    isolate: false,
  },
});
