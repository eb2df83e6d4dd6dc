import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { type Bench, isReached, type Measurement } from "../bench/measure";
import { tableOf } from "../bench/table";
import { ensureBuild } from "../run/build/build";
import { withNextServer } from "../run/build/next-server";
import { findFreePort } from "../run/set-up/port";
import { besideLints } from "./beside-lints";
import { overload } from "./overload";
import { soak } from "./soak";
import { steady } from "./steady";
import { twoInstances } from "./two-instances";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: "string", default: "60" }, minutes: { type: "string", default: "10" } },
});

/** Every part gets a server of its own. */
const alone = (work: (address: string, processId: number) => Promise<readonly Measurement[]>) => async () =>
  withNextServer(await findFreePort(), work);

const parts: Readonly<Record<string, Bench>> = {
  steady: alone((address) => steady(address, Number(values.seconds))),
  lints: alone(besideLints),
  overload: alone(overload),
  instances: twoInstances,
  soak: alone((address, processId) => soak(address, processId, Number(values.minutes))),
};

await ensureBuild();
const measured: Measurement[] = [];
for (const [name, part] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const started = performance.now();
  const result = await part();
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  if ("skipped" in result) console.log(`${name} skipped: ${result.skipped}`);
  else measured.push(...result);
}
console.log(
  `${availableParallelism()} cores, load average ${loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}`,
);
console.log(tableOf(measured));
process.exitCode = measured.every(isReached) ? 0 : 1;
