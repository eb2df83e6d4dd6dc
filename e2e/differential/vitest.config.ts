import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: {
    include: ["e2e/differential/**/*.test.ts"],
    maxWorkers: "100%",
    // A worker keeps what it has loaded for its next file.
    isolate: false,
  },
});
