import type { RawProvider } from "../schema/schema-pack";
import { pathOf } from "./answer-path";
import { withBeyondProbes } from "./beyond-probes";
import { emptyRefused, withEmptyRefused } from "./empty-texts";
import {
  allWrong,
  eachAlone,
  emptyBlocks,
  keyOf,
  numbersAlone,
  oneWrong,
  onlyRequired,
  otherWrong,
  type Subject,
  subjectsOf,
  textsAlone,
  withTexts,
} from "./passes";
import type { Probe } from "./probe-config";
import { type Combination, type Demand, readCombination, readDemand } from "./read-answer";
import { type Answer, runProbes } from "./run-probes";
import { type Heard, keptDemands, wordDemands, wordRows } from "./word-demands";

interface Findings {
  readonly subject: Subject;
  readonly demands: Map<string, Demand>;
  /** How many items a list may have, which stands beside what each of them may be. */
  readonly items: Map<string, Demand & { readonly kind: "items" }>;
  readonly unclear: Set<string>;
  readonly combinations: Map<string, Combination>;
}

type Row = readonly unknown[];
/** Rows by group and type. */
type Constraints = Readonly<Record<string, Readonly<Record<string, readonly Row[]>>>>;

/**
 * What the provider demands beyond its schema, learnt by asking it: wrong values are validated and its errors read.
 * At the end of a row: 1 when the empty string is accepted, 2 when case does not matter, 3 for both.
 */
export function collectConstraints(provider: RawProvider, only?: string): Constraints {
  const subjects = subjectsOf(provider).filter(({ type }) => !only || type.startsWith(only));
  const all = new Map(
    subjects.map((subject) => [
      keyOf(subject),
      { subject, demands: new Map(), items: new Map(), unclear: new Set<string>(), combinations: new Map() },
    ]),
  );
  const heard: Heard[] = [];
  const hear = (probes: readonly Omit<Probe, "name">[]) => {
    const answers = runProbes(probes);
    for (const answer of answers)
      heard.push({ key: keyOf(answer.probe), path: pathOf(answer), summary: answer.summary, detail: answer.detail });
    return answers;
  };
  const ask = (probes: readonly Omit<Probe, "name">[]) => {
    for (const answer of hear(probes)) note(all.get(keyOf(answer.probe)), answer);
  };
  ask(subjects.flatMap(allWrong));
  ask(subjects.flatMap((subject) => hidden(all.get(keyOf(subject))).flatMap((path) => oneWrong(subject, path))));
  ask(subjects.flatMap((subject) => [onlyRequired(subject), emptyBlocks(subject)]));
  const isKnown = (subject: Subject) => (path: string) => all.get(keyOf(subject))?.demands.has(path) ?? false;
  ask(subjects.flatMap((subject) => textsAlone(subject, isKnown(subject))));
  ask(subjects.flatMap((subject) => numbersAlone(subject, isKnown(subject))));
  ask(subjects.flatMap(eachAlone));
  const found = [...all.values()];
  hear(subjects.flatMap((subject) => otherWrong(subject)));
  hear(subjects.flatMap((subject) => hidden(all.get(keyOf(subject))).flatMap((path) => otherWrong(subject, path))));
  const alone = new Set(found.flatMap((one) => hidden(one).map((path) => `${keyOf(one.subject)} ${path}`)));
  const inWords = keptDemands(subjects, wordDemands(heard), alone);
  const accepted = acceptedTexts(found, (demand) => (demand.kind === "enum" ? otherCase(demand.values) : undefined));
  const empty = acceptedTexts(found, (demand) =>
    ["enum", "arn", "json", "policy", "cidr"].includes(demand.kind) ? "" : undefined,
  );
  const refused = emptyRefused(subjects);
  return byGroup(found, (findings) => {
    const rows = rowsOf(findings, accepted, empty);
    const key = keyOf(findings.subject);
    return withBeyondProbes(withEmptyRefused([...rows, ...wordRows(rows, inWords, key)], key, refused), key);
  });
}

function note(findings: Findings | undefined, answer: Answer): void {
  if (!findings) return;
  const { summary, detail } = answer;
  const path = pathOf(answer);
  const combination = readCombination(summary, detail);
  if (combination) findings.combinations.set(JSON.stringify(combination), combination);
  if (combination || path === "") return;
  const demand = readDemand(summary, detail);
  if (demand?.kind === "items") {
    findings.items.set(path, demand);
    return;
  }
  const known = findings.demands.get(path);
  const bounds = demand && (demand.kind === "range" || demand.kind === "length");
  if (!demand || (known && known.kind !== demand.kind)) findings.unclear.add(path);
  else if (known && bounds && (known.kind === "range" || known.kind === "length")) {
    if (areAlternatives(known, demand)) findings.unclear.add(path);
    findings.demands.set(path, { kind: demand.kind, min: demand.min ?? known.min, max: demand.max ?? known.max });
  } else findings.demands.set(path, demand);
}

/** Of validators that one is enough of, each tells its own bounds. */
function areAlternatives(one: Demand, other: Demand): boolean {
  if (one.kind !== "range" || other.kind !== "range") return false;
  return (
    [one, other].every(({ min, max }) => min !== null && max !== null) &&
    (one.min !== other.min || one.max !== other.max)
  );
}

/** Paths whose values were not looked at because they stood beside others they exclude. */
function hidden(findings: Findings | undefined): readonly string[] {
  const paths = [...(findings?.combinations.values() ?? [])].flatMap((combination) => [combination.path]);
  return [...new Set(paths)].filter((path) => path !== "");
}

/** Paths at which the provider has nothing against the text given for their demand. */
function acceptedTexts(all: readonly Findings[], textFor: (demand: Demand) => string | undefined): ReadonlySet<string> {
  const asked = new Set<string>();
  const probes = all.map(({ subject, demands }) => {
    const texts = new Map<string, string>();
    for (const [path, demand] of demands) {
      const text = textFor(demand);
      if (text !== undefined) texts.set(path, text);
    }
    for (const path of texts.keys()) asked.add(`${keyOf(subject)} ${path}`);
    return withTexts(subject, texts);
  });
  for (const answer of runProbes(probes)) asked.delete(`${keyOf(answer.probe)} ${pathOf(answer)}`);
  return asked;
}

/** The first value that has a case, in the other one. */
function otherCase(values: readonly string[]): string | undefined {
  const cased = values.find((value) => value.toUpperCase() !== value.toLowerCase());
  return cased && (cased === cased.toUpperCase() ? cased.toLowerCase() : cased.toUpperCase());
}

function rowsOf(
  { subject, demands, items, unclear, combinations }: Findings,
  caseless: ReadonlySet<string>,
  empty: ReadonlySet<string>,
): Row[] {
  const rows = [...demands].flatMap(([path, demand]): Row[] => {
    const key = `${keyOf(subject)} ${path}`;
    const bounded = demand.kind === "range" || demand.kind === "length";
    // A further rule may be an alternative: to the lower bound of a length (an empty text), to either of a number.
    if (demand.kind === "range" && unclear.has(path)) return [];
    if (bounded) return [[demand.kind, path, unclear.has(path) ? null : demand.min, demand.max]];
    if (demand.kind === "unsettable") return [[demand.kind, path]];
    if (demand.kind === "pattern") return unclear.has(path) ? [] : [[demand.kind, path, demand.source]];
    if (unclear.has(path)) return [];
    const flags = (empty.has(key) ? 1 : 0) + (demand.kind === "enum" && caseless.has(key) ? 2 : 0);
    const end = flags === 0 ? [] : [flags];
    return [demand.kind === "enum" ? [demand.kind, path, demand.values, ...end] : [demand.kind, path, ...end]];
  });
  return [
    ...rows,
    ...[...items].map(([path, { kind, min, max }]): Row => [kind, path, min, max]),
    ...[...combinations.values()].map(
      (combination): Row => [
        combination.kind,
        combination.path,
        combination.kind === "conflict" ? combination.other : combination.group,
      ],
    ),
  ];
}

function byGroup(all: readonly Findings[], rows: (findings: Findings) => readonly Row[]): Constraints {
  const result: Record<string, Record<string, readonly Row[]>> = { resource: {}, data: {} };
  for (const findings of all) {
    const list = rows(findings);
    const group = result[findings.subject.group];
    if (list.length > 0 && group) group[findings.subject.type] = list;
  }
  return result;
}
