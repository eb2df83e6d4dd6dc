import type { ValueConstraint } from "../../../lib/terraform";
import { literalProblem } from "../../../lib/validity/resource/literal-problem";
import { pathOf } from "./answer-path";
import { keyOf, type Subject, withTexts } from "./passes";
import type { Probe } from "./probe-config";
import { readCombination, readDemand } from "./read-answer";
import { readWords, type Said } from "./read-words";
import { type Answer, runProbes } from "./run-probes";

/** An error and the argument it is about. */
export interface Heard {
  /** Group and type. */
  readonly key: string;
  readonly path: string;
  readonly summary: string;
  readonly detail: string;
}

/** Demands at one argument. */
export interface Wanted {
  readonly key: string;
  readonly path: string;
  readonly said: readonly Said[];
}

const TEXTS = [
  ..."_. /:@,+é".split("").map((sign) => `a${sign}b`),
  ...["", "-ab", "ab-", "a--b", "Abc", "ABC", "9ab", "_ab", ".ab", "abc", "12", "0", "-1", "99999"],
  ...["https://example.com/a", "arn:aws:iam::123456789012:role/abc", "10.0.0.0/16"],
];

const MOST_TEXTS = 10;

/** Demands that errors put into words, as far as they are understood. */
export function wordDemands(heard: readonly Heard[]): readonly Wanted[] {
  const found = new Map<string, { readonly wanted: Omit<Wanted, "said">; readonly said: Map<string, Said> }>();
  for (const { key, path, summary, detail } of heard) {
    if (path === "" || readDemand(summary, detail) || readCombination(summary, detail)) continue;
    const said = readWords(summary.trim(), detail.trim());
    if (!said) continue;
    const at = JSON.stringify([key, path]);
    const known = found.get(at) ?? { wanted: { key, path }, said: new Map<string, Said>() };
    found.set(at, known);
    known.said.set(JSON.stringify(said), said);
  }
  return [...found.values()].map(({ wanted, said }) => ({ ...wanted, said: [...said.values()] }));
}

/** Those of them that hold: whatever text of ours they refuse, the provider refuses too. */
export function keptDemands(
  subjects: readonly Subject[],
  demands: readonly Wanted[],
  alone: ReadonlySet<string>,
): readonly Wanted[] {
  const refused = new Set(askAll(subjects, demands, alone).map((place) => JSON.stringify(place)));
  const held = ({ key, path }: Wanted, said: Said): readonly Said[] => {
    const texts = refusedBy(path, said);
    const passed = texts.filter((text) => !refused.has(JSON.stringify([key, path, text])));
    if (texts.every((text) => text === "") || passed.some((text) => text !== "")) return [];
    return [passed.length === 0 ? said : orNothing(said)];
  };
  return demands
    .map((wanted) => ({ ...wanted, said: wanted.said.flatMap((said) => held(wanted, said)) }))
    .filter(({ said }) => said.length > 0);
}

/** As rows of a type, where none says the same yet. */
export function wordRows(rows: readonly Row[], kept: readonly Wanted[], key: string): readonly Row[] {
  const known = new Set(rows.map(([kind, path]) => `${kind} ${path}`));
  return kept
    .filter((wanted) => wanted.key === key)
    .flatMap(({ path, said }) => said.map(([kind, ...rest]): Row => [kind, path, ...rest]))
    .filter(([kind, path]) => kind === "pattern" || !known.has(`${kind} ${path}`));
}

type Row = readonly unknown[];

/** The same demand of what is not empty. */
function orNothing(said: Said): Said {
  if (said[0] === "pattern") return ["pattern", `^$|${said[1]}`];
  return said[0] === "length" ? ["length", null, said[2]] : said;
}

/** Texts the demand refuses, some spread over all. */
function refusedBy(path: string, said: Said): readonly string[] {
  const constraint = constraintOf(path, said);
  const around = said[0] === "pattern" || said[0] === "cidr" ? [] : edges(said);
  const all = [...around, ...TEXTS].filter((text) => literalProblem(text, constraint) !== undefined);
  const step = Math.max(1, all.length / MOST_TEXTS);
  // Nothing is often let through by a rule of its own.
  return all.filter((text, index) => text === "" || Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function edges([kind, min, max]: Said &
  readonly ["length" | "range", number | null, number | null]): readonly string[] {
  const beyond = [...(min === null ? [] : [min - 1]), ...(max === null ? [] : [max + 1])];
  return kind === "range" ? beyond.map(String) : beyond.map((length) => "a".repeat(Math.max(0, length)));
}

function constraintOf(path: string, said: Said): ValueConstraint {
  if (said[0] === "pattern") return { kind: "pattern", path, source: said[1] };
  if (said[0] === "cidr") return { kind: "cidr", path, emptyAllowed: false };
  return { kind: said[0], path, min: said[1], max: said[2] };
}

/** Key, path and text of what the provider refuses. What stands alone is asked alone: beside what it excludes it is not looked at. */
function askAll(
  subjects: readonly Subject[],
  demands: readonly Wanted[],
  alone: ReadonlySet<string>,
): readonly (readonly [string, string, string])[] {
  const texts = new Map<object, ReadonlyMap<string, string>>();
  const probes: Omit<Probe, "name">[] = [];
  const ask = (subject: Subject, paths: readonly Wanted[]) => {
    const wanted = paths.map(
      ({ path, said }) => [path, [...new Set(said.flatMap((each) => refusedBy(path, each)))]] as const,
    );
    for (let turn = 0; wanted.some(([, each]) => turn < each.length); turn += 1) {
      const given = new Map<string, string>();
      for (const [path, each] of wanted) {
        const text = each[turn];
        if (text !== undefined) given.set(path, text);
      }
      const probe = withTexts(subject, given);
      texts.set(probe, given);
      probes.push(probe);
    }
  };
  for (const subject of subjects) {
    const key = keyOf(subject);
    const own = demands.filter((wanted) => wanted.key === key);
    ask(
      subject,
      own.filter(({ path }) => !alone.has(`${key} ${path}`)),
    );
    for (const wanted of own.filter(({ path }) => alone.has(`${key} ${path}`))) ask(subject, [wanted]);
  }
  return runProbes(probes).flatMap((answer) => refusedText(answer, texts.get(answer.probe)));
}

function refusedText(
  answer: Answer,
  given: ReadonlyMap<string, string> | undefined,
): readonly (readonly [string, string, string])[] {
  const path = pathOf(answer);
  const text = given?.get(path);
  if (text === undefined || readCombination(answer.summary, answer.detail)) return [];
  return answer.summary.startsWith("Incorrect attribute value type") ? [] : [[keyOf(answer.probe), path, text]];
}
