import { type FSWatcher, statSync, watch } from "node:fs";
import { dirname } from "node:path";

/** An editor writes one file in several steps, and *Save all* several files. */
const PAUSE_MS = 100;
const isRelevant = (name: string): boolean => /\.(tf|tfvars|json|md|markdown|hcl)$/.test(name);

/** Calls `work` once, and again whenever something below the paths changed, until Ctrl+C. */
export async function watchPaths(paths: readonly string[], work: () => Promise<unknown>): Promise<void> {
  await work();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve<unknown>(undefined);
  const again = (): void => {
    running = running.then(work, work);
  };
  const watchers = paths.map((path) =>
    watchPath(path, () => {
      clearTimeout(timer);
      timer = setTimeout(again, PAUSE_MS);
    }),
  );
  await new Promise<void>((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve));
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
  await running;
}

/** A file is watched through its folder: many editors write a new file in its place. */
function watchPath(path: string, changed: () => void): FSWatcher {
  const isFolder = statSync(path).isDirectory();
  return watch(isFolder ? path : dirname(path), { recursive: isFolder }, (_, name) => {
    if (name === null || isRelevant(name)) changed();
  });
}
