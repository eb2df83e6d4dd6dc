import { availableParallelism } from "node:os";
import type { GivenFile } from "@/lib/intake";

/** Each thread reads everything and loads the linter: more of them cost memory and bring little. */
const MOST = 4;
/** Characters of Terraform that pay for one more thread: its start, and about 50 bytes of memory for each of them. */
const WORTH_A_THREAD = 1_000_000;

/** How many threads judge these files where nobody says so. */
export function threadCount(files: readonly GivenFile[], cores = availableParallelism()): number {
  const characters = files.reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(1, Math.min(MOST, cores, Math.floor(characters / WORTH_A_THREAD)));
}
