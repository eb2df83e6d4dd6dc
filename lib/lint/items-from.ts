import type { Body } from "@/lib/hcl";

type Item = Body["items"][number];

/** The items that do not end before a line, in their order; found by halving, as there may be as many comments as items. */
export function* itemsFrom({ items }: Body, line: number): Generator<Item> {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.range?.end.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < items.length; at += 1) {
    const item = items[at];
    if (item) yield item;
  }
}
