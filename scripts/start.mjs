import { ensureBuild } from "./build.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { claimPort } from "./port.mjs";
import { serve } from "./serve.mjs";

try {
  const port = await claimPort(process.env.PORT);
  await ensureDependencies();
  await ensureBuild();
  process.exitCode = await serve(port);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
