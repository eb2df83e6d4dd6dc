import { fairQueue } from "./fair-queue";

/** How many pages are drawn at once, and how many may wait for it. */
export interface PageLimits {
  readonly atOnce: number;
  /** After that the next one begins, whether or not a slow client has read all of the one before. */
  readonly turnMs: number;
  readonly waiting: number;
  readonly waitingOfOne: number;
}

/**
 * Drawing a page keeps the main thread busy for some milliseconds; hundreds that are asked for at once would keep everything else
 * from being heard, health and deadlines too. Four fill the thread; a browser asks for six at once at the most.
 */
export const pageLimits: PageLimits = { atOnce: 4, turnMs: 500, waiting: 1_024, waitingOfOne: 512 };

/** What happens in its turn; it never rejects. */
type Draw = () => Promise<void>;

export interface PageTurns {
  /** Draws when it is its turn; false where no more may wait. */
  readonly take: (caller: string, draw: Draw) => boolean;
}

/** Callers take turns: between two pages of one, everybody else who waits gets one. */
export function pageTurns({ atOnce, turnMs, waiting, waitingOfOne }: PageLimits): PageTurns {
  const queue = fairQueue<Draw>({ all: waiting, each: waitingOfOne });
  let drawing = 0;

  function next(): void {
    while (drawing < atOnce) {
      const draw = queue.take();
      if (!draw) return;
      drawing += 1;
      void oneTurn(draw);
    }
  }

  async function oneTurn(draw: Draw): Promise<void> {
    const drawn = draw();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isOver = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, turnMs);
    });
    await Promise.race([drawn, isOver]);
    clearTimeout(timer);
    drawing -= 1;
    // What else has arrived is heard before the next page is begun.
    setImmediate(next);
  }

  return {
    take(caller, draw) {
      const isTaken = queue.add(caller, draw);
      if (isTaken) next();
      return isTaken;
    },
  };
}
