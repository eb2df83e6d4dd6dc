import { ensureBuild } from "./build/build";
import { serve } from "./serve";
import { claimPort } from "./set-up/port";

const port = await claimPort(process.env.PORT);
await ensureBuild();
process.exitCode = await serve(port);
