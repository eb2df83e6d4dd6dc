import { CommanderError } from "commander";
import { failure, OK, UNABLE } from "./io/exit-codes";
import { createProgram } from "./program";

// A reader that goes away early (`| head`) is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(process.exitCode ?? OK);
});

try {
  await createProgram().parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) process.stderr.write(`${failure(error)}\n`);
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? OK : UNABLE;
}
