/** Jobs that wait, one line for each caller; lines take turns. */
export interface FairQueue<Item> {
  /** Whether there was room, over all and for this caller. */
  add(caller: string, item: Item): boolean;
  /** The next one that may start, from the first caller in turn who has such a one. */
  take(mayStart?: (item: Item) => boolean): Item | undefined;
  /** Takes an item out that nobody waits for any more. */
  drop(caller: string, item: Item): void;
  readonly size: number;
}

interface Room {
  readonly all: number;
  readonly each: number;
}

/** Who sends much waits for itself: between two jobs of one caller, everybody else who waits gets one. */
export function fairQueue<Item>(room: Room): FairQueue<Item> {
  // A map keeps the order in which lines were put into it: the first one's turn is next.
  const lines = new Map<string, Item[]>();
  let size = 0;
  return {
    add(caller, item) {
      const line = lines.get(caller) ?? [];
      if (size >= room.all || line.length >= room.each) return false;
      line.push(item);
      lines.set(caller, line);
      size += 1;
      return true;
    },
    take(mayStart = () => true) {
      for (const [caller, line] of lines) {
        const at = line.findIndex(mayStart);
        if (at < 0) continue;
        const [item] = line.splice(at, 1);
        lines.delete(caller);
        if (line.length > 0) lines.set(caller, line);
        size -= 1;
        return item;
      }
      return undefined;
    },
    drop(caller, item) {
      const line = lines.get(caller) ?? [];
      const at = line.indexOf(item);
      if (at < 0) return;
      line.splice(at, 1);
      size -= 1;
      if (line.length === 0) lines.delete(caller);
    },
    get size() {
      return size;
    },
  };
}
