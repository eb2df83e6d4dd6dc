import type { Finding } from "@/lib/lint";
import { judgeModule, type Reading } from "@/lib/lint/judge";
import type { Found, Job } from "./job";

/** Judges one module after the other that no other thread has taken, until none is left. `onTaken` hears how many are. */
export function takeModules(reading: Reading, { next }: Job, onTaken: (taken: number) => void = () => {}): Found {
  const found = new Map<number, readonly Finding[]>();
  for (let place = Atomics.add(next, 0, 1); place < reading.modules.length; place = Atomics.add(next, 0, 1)) {
    onTaken(place);
    found.set(place, judgeModule(reading, place));
  }
  return found;
}
