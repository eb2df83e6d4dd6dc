import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bundleProgram } from "../run/build/bundle-program";
import { cacheDirectory } from "../run/set-up/paths.mjs";
import type { Need } from "./measure-row";

const limits = { ms: 2_000, peakMiB: 400 };

/** Of a whole row, which is many inputs. */
const patienceMs = 120_000;

const program = join(cacheDirectory, "bounds", "measure-row.mjs");

function needsOf(name: string): readonly Need[] {
  const { stdout, signal, status } = spawnSync(process.execPath, ["--max-old-space-size=512", program, name], {
    encoding: "utf8",
    timeout: patienceMs,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const needs = stdout
    .split("\n")
    .filter((line) => line.endsWith("}"))
    // Safe: the program writes nothing but these lines.
    .map((line) => JSON.parse(line) as Need);
  if (status === 0) return needs;
  const last = needs.at(-1);
  const outcome = `ENDED by ${signal ?? status} after ${last ? `${last.entrance} of ${last.bytes} bytes` : "nothing"}`;
  return [...needs, { entrance: "?", bytes: 0, ms: patienceMs, peakMiB: Number.NaN, outcome }];
}

function namesWith(word: string): readonly string[] {
  const { stdout } = spawnSync(process.execPath, [program], { encoding: "utf8" });
  return stdout.split("\n").filter((name) => name !== "" && name.includes(word));
}

const isOver = ({ ms, peakMiB, outcome }: Need): boolean =>
  ms > limits.ms || !(peakMiB <= limits.peakMiB) || /^(?:THREW|ENDED)/.test(outcome);

const line = (name: string, { entrance, bytes, ms, peakMiB, outcome }: Need): string =>
  `${name} → ${entrance}, ${bytes} bytes: ${ms.toFixed(0)} ms, ${peakMiB.toFixed(0)} MiB, ${outcome}`;

/** `npm run bounds -- WORD` measures only the rows with that word in their name. */
const wanted = process.argv[2] ?? "";
await bundleProgram("scripts/bounds/measure-row.ts", program, ["@cdktf/hcl2json"]);
console.log(`bound: ${limits.ms} ms of work, ${limits.peakMiB} MiB at its peak, for at most 1,000,000 bytes`);
let over = 0;
for (const name of namesWith(wanted)) {
  const needs = needsOf(name);
  const slowest = [...needs].sort((a, b) => b.ms - a.ms)[0];
  const peak = Math.max(...needs.map(({ peakMiB }) => peakMiB));
  if (slowest) console.log(`${needs.some(isOver) ? "OVER" : "ok  "} ${line(name, { ...slowest, peakMiB: peak })}`);
  for (const need of needs.filter(isOver)) console.log(`       ${line(name, need)}`);
  over += needs.some(isOver) ? 1 : 0;
}
console.log(over === 0 ? "Every row keeps within the bound." : `${over} rows are over the bound.`);
process.exitCode = over === 0 ? 0 : 1;
