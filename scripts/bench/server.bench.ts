import { execFileSync, spawn } from "node:child_process";
import { defaultConfig } from "@/generators";
import { ensureBuild } from "../build.mjs";
import { measureFirstLoad } from "../check-budget.mjs";
import { nodeProgram, root } from "../paths.mjs";
import { findFreePort } from "../port.mjs";
import { type Bench, medianMs } from "./measure";

const requests = 50;

/** Resident memory in MiB; `ps` counts in KiB on Linux and macOS. */
const residentMiB = (pid: number): number =>
  Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;

async function untilItAnswers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answered = await fetch(`${address}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The server did not answer at ${address}, expected it within a minute`);
}

async function generateOver(address: string): Promise<void> {
  const body = JSON.stringify(defaultConfig);
  const headers = { "Content-Type": "application/json" };
  const response = await fetch(`${address}/api/v1/generate`, { method: "POST", headers, body });
  if (!response.ok) throw new Error(`POST /api/v1/generate answered ${response.status}, expected 200`);
  await response.arrayBuffer();
}

/** The production server: memory after use, time of a generation over HTTP, size of the first load. */
export const bench: Bench = async () => {
  await ensureBuild();
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  const next = nodeProgram("next", "dist", "bin", "next");
  const server = spawn(process.execPath, [next, "start", "-p", String(port)], { cwd: root, stdio: "ignore" });
  try {
    await untilItAnswers(address);
    await (await fetch(address)).text();
    const overHttp = await medianMs(() => generateOver(address), { warmUp: 10, runs: requests });
    return [
      { name: "POST /api/v1/generate, default config", value: overHttp, unit: "ms" },
      { name: "server, resident after use", value: residentMiB(server.pid ?? 0), unit: "MiB", limit: 300 },
      { name: "first-load JavaScript, gzipped", value: await measureFirstLoad(), unit: "KB", limit: 240 },
    ];
  } finally {
    server.kill();
  }
};
