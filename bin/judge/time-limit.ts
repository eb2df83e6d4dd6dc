import { InvalidArgumentError, Option } from "commander";
import { usualLimit } from "./programs";

/** The option that says how long a program beside us may take. */
export const timeLimit = (): Option =>
  new Option("--time-limit <seconds>", `what that program gets, in seconds (default: ${usualLimit})`).argParser(
    readSeconds,
  );

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (!/^\d{1,5}$/.test(text) || seconds === 0)
    throw new InvalidArgumentError(`received ${JSON.stringify(text)}, expected seconds from 1 to 99999.`);
  return seconds;
}
