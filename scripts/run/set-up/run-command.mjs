import { spawn } from "node:child_process";
import { root } from "./paths.mjs";

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {Readonly<Record<string, string>>} [env] added to this process's own
 * @property {boolean} [quiet] keep the output instead of passing it on
 * @property {number} [timeLimitMs]
 */

/** @typedef {{ readonly code: number, readonly output: string, readonly seconds: number }} CommandResult */

/**
 * Runs a program to its end. Never throws: a program that cannot be started ends with 127, one stopped at its limit with 124.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args, options = {}) {
  const started = Date.now();
  const chunks = [];
  return new Promise((resolve) => {
    const finish = (code) => resolve({ code, output: chunks.join(""), seconds: (Date.now() - started) / 1000 });
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      shell: process.platform === "win32" && !command.includes("\\"),
    });
    const timer = options.timeLimitMs && setTimeout(() => child.kill("SIGKILL"), options.timeLimitMs);
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text) => chunks.push(text));
    child.on("error", (error) => {
      clearTimeout(timer);
      chunks.push(String(error.message));
      finish(127);
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      finish(code ?? (signal === "SIGKILL" && timer ? 124 : 1));
    });
  });
}

/**
 * Runs a JavaScript file with the Node that runs this one.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 */
export const runNode = (file, args, options) => runCommand(process.execPath, [file, ...args], options);
