import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { generate } from "@/generators/bundle/generate";
import type { StackConfig } from "@/generators/config/stack";
import { configure } from "../init/configure";
import type { InitOptions } from "../init/init-options";
import { type ExitCode, OK, UNABLE } from "../io/exit-codes";
import { judgeBundle } from "../io/judge-bundle";
import { refuse } from "../io/print-issues";
import { printWarnings } from "../io/print-warnings";
import { writeFolder } from "../io/write-folder";
import { writeWhole } from "../io/write-whole";

const CONFIG = "stackwright.json";

/** Asks for the main options in the terminal, or takes them from the command line, and writes the bundle or its configuration. */
export async function runInit(folder: string, options: InitOptions): Promise<ExitCode> {
  const complete = options.yes ? options : await askAll(options);
  if (complete === undefined) return UNABLE;
  const checked = configure(complete.preset, complete);
  if (!checked.ok) return refuse(checked.issues);
  const { onlyConfig = false, force = false } = complete;
  if (!onlyConfig) {
    const faults = await judgeBundle(generate(checked.config), checked.config);
    if (faults.length > 0) return refuse(faults);
  }
  const refusal = onlyConfig ? writeConfig(folder, checked.config, force) : writeBundle(folder, checked.config, force);
  if (refusal !== undefined) return refuse([{ path: [], message: refusal, received: folder }]);
  process.stdout.write(`Wrote ${onlyConfig ? join(folder, CONFIG) : folder}\n`);
  printWarnings(checked.config);
  return OK;
}

async function askAll(options: InitOptions): Promise<InitOptions | undefined> {
  if (process.stdin.isTTY && process.stdout.isTTY) {
    const answers = await (await import("../init/ask")).ask(options);
    if (answers === undefined) process.stderr.write("Nothing is written\n");
    return answers;
  }
  process.stderr.write(
    "error: received no terminal to ask in, expected --yes, with what is not to be as usual:\n" +
      "  stackwright init stack --yes --preset pilot --project fraud-detector --environment prod --owner ml-platform \\\n" +
      "    --region us-east-1 --provider generate-provider --email ml-oncall@your-bank.com\n",
  );
  return undefined;
}

function writeBundle(folder: string, config: StackConfig, force: boolean): string | undefined {
  return writeFolder(folder, generate(config), config, { force, merge: false }).refusal;
}

function writeConfig(folder: string, config: StackConfig, force: boolean): string | undefined {
  const place = join(folder, CONFIG);
  if (existsSync(place) && !force) return `${place}: received a file that is there, expected none, or --force`;
  mkdirSync(folder, { recursive: true });
  writeWhole(place, generate(config).find(({ path }) => path === CONFIG)?.text ?? "");
  return undefined;
}
