import { type Row, rows } from "./rows";

/** What one entrance needed for one input. */
export interface Need {
  readonly entrance: string;
  readonly bytes: number;
  readonly ms: number;
  /** The largest that the process has been so far. */
  readonly peakMiB: number;
  readonly outcome: string;
}

/** Small ones, too: a limit on nesting or length lets only them through to what is costly. */
const sizes = [3_000, 30_000, 300_000, 1_000_000];

/** `maxRSS` is in KiB: https://nodejs.org/api/process.html#processresourceusage */
const peakMiB = (): number => process.resourceUsage().maxRSS / 1024;

/** Work, not waiting: the smaller of the time on the clock and that of the processor, as others may use the machine too. */
function timed(run: () => string): { readonly ms: number; readonly outcome: string } {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  const outcome = attempt(run);
  const used = process.cpuUsage(processor);
  return { outcome, ms: Math.min(performance.now() - clock, (used.user + used.system) / 1000) };
}

function attempt(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return `THREW ${error instanceof Error ? error.stack?.split("\n").slice(0, 4).join(" ") : error}`;
  }
}

function measure(row: Row, entrance: string): void {
  attempt(row.run(entrance, 300));
  for (const bytes of sizes) {
    const need: Need = { entrance, bytes, ...timed(row.run(entrance, bytes)), peakMiB: peakMiB() };
    process.stdout.write(`${JSON.stringify(need)}\n`);
  }
}

// `measure-row NAME [ENTRANCE]`; without a name it lists them.
const [name, only] = process.argv.slice(2);
if (name === undefined) process.stdout.write(rows.map((row) => `${row.name}\n`).join(""));
const row = rows.find((candidate) => candidate.name === name);
for (const entrance of row?.entrances ?? []) if (row && (!only || only === entrance)) measure(row, entrance);
