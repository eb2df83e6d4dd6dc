import { nodeProgram } from "./set-up/paths.mjs";
import { claimPort } from "./set-up/port";
import { runNode } from "./set-up/run-command.mjs";

// Pages reload as files change; proxy.ts sends the same policy headers as in production, but for what reloading needs.
const port = await claimPort(process.env.PORT);
console.log(`Stackwright with reload: http://localhost:${port}`);
const { code } = await runNode(nodeProgram("next", "dist", "bin", "next"), ["dev", "-p", String(port)], {
  env: { NEXT_TELEMETRY_DISABLED: "1" },
});
process.exitCode = code;
