type Load = () => Promise<unknown>;

/** The page's own first requests and first paint come before. */
const PAUSE_MS = 1500;

const waiting: Load[] = [];
let running = false;

/** Has something fetched that will be needed later, once the page has nothing better to do. */
export function loadAhead(load: Load): void {
  waiting.push(load);
}

/** Safari has no such callback: https://caniuse.com/requestidlecallback */
function whenIdle(run: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(run);
  else setTimeout(run, PAUSE_MS);
}

/** One after the other, until the document says that all has been fetched. What does not come is fetched again, and spoken of, when somebody asks for it. */
function next(): void {
  const load = waiting.shift();
  running = load !== undefined;
  if (!load) document.documentElement.dataset.ahead = "fetched";
  load?.().then(
    () => whenIdle(next),
    () => whenIdle(next),
  );
}

/** Begins to fetch what is wanted ahead, for the page that calls it once it works. */
export function startLoadingAhead(): () => void {
  const timer = setTimeout(() => !running && whenIdle(next), PAUSE_MS);
  return () => clearTimeout(timer);
}
