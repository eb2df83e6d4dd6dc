import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { defaultConfig } from "@/generators";
import { ensureBuild } from "../run/build/build";
import { measureFirstLoad } from "../run/build/check-budget";
import { withNextServer } from "../run/build/next-server";
import { findFreePort } from "../run/set-up/port";
import { type Bench, medianMs } from "./measure";

const requests = 50;

/** Resident memory in MiB; `ps` counts in KiB on Linux and macOS. */
const residentMiB = (pid: number): number =>
  Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;

/** The processes that one has started: the judge, while it is up. */
function childrenOf(pid: number): readonly number[] {
  const rows = execFileSync("ps", ["-A", "-o", "ppid=,pid="], { encoding: "utf8" }).trim().split("\n");
  const pairs = rows.map((row) => row.trim().split(/\s+/).map(Number));
  return pairs.flatMap(([parent, child]) => (parent === pid && child !== undefined ? [child] : []));
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** What processes take from a machine in MiB, where it can be told: what several of them map is divided among them, as `Pss` of proc(5) says. */
function takenMiB(pids: readonly number[]): number {
  const files = pids.map((pid) => `/proc/${pid}/smaps_rollup`);
  if (!files.every(existsSync)) return sum(pids.map(residentMiB));
  return sum(files.map((file) => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(file, "utf8"))?.[1] ?? 0))) / 1024;
}

async function generateOver(address: string, query = "", given: object = defaultConfig): Promise<void> {
  const body = JSON.stringify(given);
  const headers = { "Content-Type": "application/json" };
  const response = await fetch(`${address}/api/v1/generate${query}`, { method: "POST", headers, body });
  if (!response.ok) throw new Error(`POST /api/v1/generate answered ${response.status}, expected 200`);
  await response.arrayBuffer();
}

/** The production server: memory after use, time of a generation over HTTP, size of the first load. */
export const bench: Bench = async () => {
  await ensureBuild();
  return withNextServer(await findFreePort(), async (address, processId) => {
    await (await fetch(address)).text();
    const overHttp = await medianMs(() => generateOver(address), { warmUp: 10, runs: requests });
    const timed = (query: string) => {
      let count = 0;
      const fresh = () =>
        generateOver(address, query, { ...defaultConfig, project: `fresh-${count++}-${query.length}` });
      return medianMs(fresh, { warmUp: 10, runs: requests });
    };
    const shown = await timed("?lint=off&judge=off");
    const judged = await timed("?lint=off");
    const judge = childrenOf(processId);
    return [
      { name: "POST /api/v1/generate, default config", value: overHttp, unit: "ms" },
      { name: "a new configuration over HTTP, shown", value: shown, unit: "ms" },
      { name: "a new configuration over HTTP, read by hcl2json before it leaves", value: judged, unit: "ms" },
      { name: "server, resident after use", value: residentMiB(processId), unit: "MiB", limit: 300 },
      { name: "its judge, while bundles are handed out", value: sum(judge.map(residentMiB)), unit: "MiB", limit: 130 },
      { name: "both, what they share counted once", value: takenMiB([processId, ...judge]), unit: "MiB", limit: 400 },
      { name: "first-load JavaScript, gzipped", value: await measureFirstLoad(address), unit: "KB", limit: 240 },
    ];
  });
};
