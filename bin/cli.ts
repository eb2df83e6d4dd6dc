import { CommanderError } from "commander";
import { failure, OK, UNABLE } from "./io/exit-codes";
import { createProgram } from "./program";

// 1 means findings only; who reads half of them (`| head`, a full disk) must not take them for all.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (stream === process.stdout && error.code !== "EPIPE") process.stderr.write(`${failure(error)}\n`);
    process.exit(UNABLE);
  });

try {
  await createProgram().parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) process.stderr.write(`${failure(error)}\n`);
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? OK : UNABLE;
}
