import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    include: ["{app,components,generators,lib,bin,scripts}/**/*.test.{ts,tsx}"],
    environment: "node",
    // Every core: alone, Vitest leaves one idle, which is half of a small machine.
    maxWorkers: "100%",
    // A worker keeps what it has loaded for its next file: loading costs as much again as the tests do.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    // Ends what hangs. No test is judged by its speed, on a loaded machine neither.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
