const ranks: readonly RegExp[] = [/\.tf$/, /\.tfvars$/, /./];

/** The file to show after a change: the one that is shown if it changed, else the most telling one that did. */
export function followTarget(changed: readonly string[], shown: string): string | undefined {
  if (changed.includes(shown)) return shown;
  return ranks.map((rank) => changed.find((path) => rank.test(path))).find(Boolean);
}
