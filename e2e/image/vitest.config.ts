import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: { include: ["e2e/image/**/*.test.ts"], testTimeout: 180_000, hookTimeout: 180_000 },
});
