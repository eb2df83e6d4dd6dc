import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Bench, isReached, type Measurement } from "./measure";
import { tableOf } from "./table";

const folder = fileURLToPath(new URL(".", import.meta.url));
const wanted = process.argv[2] ?? "";

async function load(file: string): Promise<Bench> {
  // Safe: every *.bench.ts exports `bench`; a file that does not fails on the call below, by name.
  const module = (await import(pathToFileURL(folder + file).href)) as { readonly bench: Bench };
  return module.bench;
}

const measurements: Measurement[] = [];
const failed: string[] = [];
for (const file of readdirSync(folder).filter((name) => name.endsWith(".bench.ts") && name.startsWith(wanted))) {
  try {
    const result = await (await load(file))();
    if ("skipped" in result) console.log(`${file} skipped: ${result.skipped}`);
    else measurements.push(...result);
  } catch (error) {
    // The others are measured all the same.
    failed.push(file);
    console.error(`${file} failed:`, error);
  }
}
console.log(tableOf(measurements));
process.exitCode = failed.length === 0 && measurements.every(isReached) ? 0 : 1;
