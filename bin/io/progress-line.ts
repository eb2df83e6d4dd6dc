interface Terminal {
  readonly isTTY?: boolean | undefined;
  readonly write: (text: string) => unknown;
}

interface ProgressLine {
  readonly tell: (done: number, all: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Short work needs no word. */
const QUIET_MS = 1_000;
const EVERY_MS = 100;
const WIDTH = 24;

/** One line of a terminal that shows how far something long has come, and leaves no trace; elsewhere nothing. */
export function progressLine(
  terminal: Terminal,
  what: string,
  now: () => number = () => performance.now(),
): ProgressLine {
  let next = now() + QUIET_MS;
  let shown = false;
  return {
    tell: (done, all) => {
      if (!terminal.isTTY || now() < next) return;
      next = now() + EVERY_MS;
      shown = true;
      const full = all === 0 ? WIDTH : Math.floor((done / all) * WIDTH);
      terminal.write(`\r\u001b[K${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${done} of ${all} ${what}`);
    },
    end: () => {
      if (shown) terminal.write("\r\u001b[K");
    },
  };
}
