import { type ExitCode, OK, UNABLE } from "../io/exit-codes";
import { refuse } from "../io/print-issues";
import { changedFiles } from "../lint/changed-files";
import { type LintCommandOptions, readChoices } from "../lint/choices";
import { lintOnce } from "../lint/lint-once";
import { watchPaths } from "../lint/watch";

/** Lints files and prints the report, once or whenever one of them changes. */
export async function runLint(given: readonly string[], options: LintCommandOptions): Promise<ExitCode> {
  const { fix = false, changed, watch = false } = options;
  const paths = given.length === 0 && changed !== undefined ? ["."] : given;
  if (paths.length === 0)
    return refuse([problem("received no path, expected files, folders, or - for standard input")]);
  if (watch && paths.includes("-")) return refuse([problem("received - with --watch, expected files or folders")]);
  const lint = async (): Promise<ExitCode> => {
    const choices = readChoices(options);
    if ("issues" in choices) return refuseChoices(choices.issues);
    const told = changed === undefined ? undefined : changedFiles(changed === true ? "HEAD" : changed);
    if (told && "refusal" in told) return refuse([problem(told.refusal)]);
    return lintOnce(paths, choices, { fix, told });
  };
  if (!watch) return lint();
  await watchPaths(paths, async () => {
    const code = await lint();
    process.stderr.write(code === UNABLE ? "" : "Waiting for changes; Ctrl+C ends\n");
  });
  return OK;
}

function refuseChoices(issues: readonly { readonly message: string }[]): ExitCode {
  for (const { message } of issues) process.stderr.write(`error: ${message}\n`);
  return UNABLE;
}

const problem = (message: string) => ({ path: [], message, received: null });
