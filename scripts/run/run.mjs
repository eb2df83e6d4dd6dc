import { ensureDependencies } from "./set-up/dependencies.mjs";

// `node scripts/run/run.mjs NAME …` brings the dependencies in line and runs NAME.ts in this process. This file and what
// it imports are plain JavaScript because they run before a compiler is installed.
try {
  await ensureDependencies();
  const { register } = await import("tsx/esm/api");
  register();
  await import(`./${process.argv[2]}.ts`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
