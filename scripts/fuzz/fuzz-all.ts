import { type Kind, kinds } from "./kinds";
import { endProgress, type Progress, readProgress, writeProgress } from "./progress";

const batch = 250;

/** `fuzz-all [CASES] [--fresh]` */
const words = process.argv.slice(2);
const wanted = Number(words.find((word) => /^\d+$/.test(word)) ?? 200_000);

function fuzz(kind: Kind, before: Progress): Progress {
  const most = Math.ceil((wanted * kind.share) / 100);
  let progress = before;
  for (;;) {
    const { cases, seconds } = progress.kinds[kind.name] ?? { cases: 0, seconds: 0 };
    if (cases >= most) return progress;
    const runs = Math.min(batch, most - cases);
    const started = performance.now();
    // The seed of a batch follows from how many cases were before it: a run that goes on draws what it would have drawn.
    const failure = kind.draw(runs, progress.seed + cases);
    if (failure !== undefined) throw new Error(`${kind.name}, after ${cases} cases: ${failure}`);
    const done = { cases: cases + runs, seconds: seconds + (performance.now() - started) / 1000 };
    progress = { ...progress, kinds: { ...progress.kinds, [kind.name]: done } };
    writeProgress(progress);
    if (done.cases % (batch * 20) === 0) console.log(lineOf(kind.name, progress));
  }
}

function lineOf(name: string, { kinds: done }: Progress): string {
  const { cases, seconds } = done[name] ?? { cases: 0, seconds: 0 };
  return `${name}: ${cases} cases in ${seconds.toFixed(0)} s, ${((seconds * 1000) / Math.max(1, cases)).toFixed(1)} ms each`;
}

let progress = readProgress(words.includes("--fresh"));
console.log(
  `${wanted} cases, seed ${progress.seed}; a run that is interrupted goes on where it was, --fresh begins again`,
);
try {
  for (const kind of kinds) {
    progress = fuzz(kind, progress);
    console.log(`ok   ${lineOf(kind.name, progress)}`);
  }
  endProgress();
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
