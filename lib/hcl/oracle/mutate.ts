/** A repeatable source of numbers from 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const scraps = [
  ..."\"{}[]()=,.?:;'`~\\#$%!-<*|&0é\t\r\n\u0000\u00a0",
  ...["/*", "*/", "//", "${", "%{", "$${", "<<EOT\n", "<<-E\n", "...", "=>", "&&", "::"],
  ...["x y", "a = 1", "foo {", "}\n", 'resource "a" "b" {\n', "for", "if", "in", "null"],
];

type Damage = (text: string, random: (limit: number) => number) => string;

const replaceLines = (
  text: string,
  change: (lines: string[], at: number) => void,
  at: (count: number) => number,
): string => {
  const lines = text.split("\n");
  change(lines, at(lines.length - 1));
  return lines.join("\n");
};

const replaceToken = (
  text: string,
  random: (limit: number) => number,
  replacement: (token: string) => string,
): string => {
  const tokens = [...text.matchAll(/[A-Za-z_]+|\d+|\S/g)];
  const token = tokens[random(tokens.length)];
  if (token === undefined) return text;
  return text.slice(0, token.index) + replacement(token[0]) + text.slice(token.index + token[0].length);
};

const scrap = (random: (limit: number) => number): string => scraps[random(scraps.length)] ?? "";

const damages: readonly Damage[] = [
  (text, random) => replaceToken(text, random, () => ""),
  (text, random) => replaceToken(text, random, () => scrap(random)),
  (text, random) => replaceToken(text, random, (token) => token + scrap(random)),
  (text, random) => replaceToken(text, random, (token) => token.slice(1)),
  (text, random) => text.slice(0, random(text.length)),
  (text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + text.slice(at + random(40));
  },
  (text, random) => replaceLines(text, (lines, at) => lines.splice(at, 1), random),
  (text, random) => replaceLines(text, (lines, at) => lines.splice(at, 0, lines[at] ?? ""), random),
  (text, random) => replaceLines(text, (lines, at) => lines.splice(at, 2, `${lines[at]} ${lines[at + 1]}`), random),
  (text, random) =>
    replaceLines(text, (lines, at) => lines.splice(at, 2, lines[at + 1] ?? "", lines[at] ?? ""), random),
];

/** The text with one or two small mistakes in it, of the kind that people and broken connections make. */
export function mutate(text: string, seed: number): string {
  const next = seeded(seed);
  const random = (limit: number): number => Math.floor(next() * Math.max(1, limit));
  for (let count = 0; count < 4; count++) random(1);
  let result = text;
  for (let count = 1 + random(1.3); count > 0; count--)
    result = damages[random(damages.length)]?.(result, random) ?? result;
  return result;
}
