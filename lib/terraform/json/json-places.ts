/** Which of ascending numbers, of which the first is 0, is the last that is not larger. */
export function lastAtMost(numbers: readonly number[], wanted: number): number {
  let [from, to] = [0, numbers.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) <= wanted) from = middle;
    else to = middle;
  }
  return from;
}

/** Says where the unit `at` of a text stands between its quotes. Whoever asks for one unit asks for many: they are counted once. */
export function writtenOffsets(written: string): (at: number) => number {
  if (!written.includes("\\")) return (at) => at;
  let offsets: readonly number[] | undefined;
  return (at) => {
    offsets ??= countedOffsets(written);
    return offsets[at] ?? offsets.at(-1) ?? 0;
  };
}

function countedOffsets(written: string): readonly number[] {
  const offsets: number[] = [];
  for (let offset = 0; offset <= written.length - 2; ) {
    offsets.push(offset);
    offset += written.charAt(offset + 1) !== "\\" ? 1 : written.charAt(offset + 2) === "u" ? 6 : 2;
  }
  return offsets;
}
