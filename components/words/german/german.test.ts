import { describe, expect, test } from "vitest";
import { formTree } from "@/generators/config/form-data";
import { leanings } from "@/generators/config/preset-leanings";
import { presets } from "@/generators/config/presets";
import { formSteps } from "@/generators/config/steps";
import type { FieldSpec } from "@/generators/schema/field-spec";
import { english } from "../english";
import { helpAt, wordAt } from "../option-words";
import { counted, told, type Words } from "../words";
import { germanOptions, germanTable } from "./german-options";
import { german } from "./interface";

/** Every sentence with the place that it stands in. */
function sentences(words: object, path = ""): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const place = path === "" ? key : `${path}.${key}`;
    return typeof value === "string" ? [[place, value] as const] : sentences(value, place);
  });
}

const slotsOf = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([slot]) => slot).toSorted();

test("German tells the same as English, and is not English", () => {
  const slots = ({ presets: _own, ...words }: Words) =>
    sentences(words).map(([place, sentence]) => [place, slotsOf(sentence)]);
  expect(slots(german)).toEqual(slots(english));
  expect(sentences(german).filter(([, sentence]) => sentence.trim() === "")).toEqual([]);
  const inBoth = sentences(english).filter(([place, sentence]) =>
    sentences(german).some((one) => one[0] === place && one[1] === sentence),
  );
  expect(inBoth).toEqual([]);
});

test("German names every preset and every leaning", () => {
  const ids = [...presets, ...leanings].map(({ id }) => id);
  expect(Object.keys(german.presets).toSorted()).toEqual(ids.toSorted());
  expect(presets.filter(({ id }) => german.presets[id]?.summary === undefined)).toEqual([]);
});

test.each([
  [{ one: "{count} file", many: "{count} files" }, 1, "1 file"],
  [{ one: "{count} file", many: "{count} files" }, 0, "0 files"],
  [{ one: "{count} Datei in {place}", many: "{count} Dateien in {place}" }, 2, "2 Dateien in x"],
])("%j for %i", (words, count, sentence) => {
  expect(counted(words, count, { place: "x" })).toBe(sentence);
});

test("a slot that nothing is told for stays, for everybody to see", () => {
  expect(told("{one} and {other}", { one: 1 })).toBe("1 and {other}");
});

interface Place {
  readonly path: string;
  readonly value?: string;
}

function placesIn(field: FieldSpec, path: string): readonly Place[] {
  const below = (key: string) => (path === "" ? key : `${path}.${key}`);
  switch (field.kind) {
    case "group":
      return [{ path }, ...field.fields.flatMap(({ key, field: child }) => placesIn(child, below(key)))];
    case "list":
      return [{ path }, ...placesIn(field.item, `${path}[]`)];
    case "maybe":
      return placesIn(field.value, path);
    case "choice":
      return [{ path }, ...field.options.flatMap(({ value, named }) => (named ? [{ path, value }] : []))];
    default:
      return [{ path }];
  }
}

const places = placesIn(formTree, "");

/** What of a table nothing asks for. */
const leftOver = (table: Readonly<Record<string, string>>, asked: readonly Place[]) =>
  Object.keys(table).filter((key) =>
    asked.every(({ path, value }) => wordAt({ [key]: "x" }, path, value) === undefined),
  );

describe("German of the options", () => {
  test("names every option and every choice, and nothing else", () => {
    const missing = places.filter(({ path, value }) => wordAt(germanOptions.labels, path, value) === undefined);
    expect(missing).toEqual([]);
    expect(leftOver(germanOptions.labels, places)).toEqual([]);
  });

  test("helps with every option, and with nothing else", () => {
    const options = places.filter(({ value }) => value === undefined);
    expect(options.filter(({ path }) => helpAt(germanTable, path) === undefined)).toEqual([]);
    const helped = Object.entries(germanTable).flatMap(([place, help]) =>
      place.endsWith("?") ? [[place.slice(0, -1), help] as const] : [],
    );
    expect(helped.length).toBeGreaterThan(100);
    expect(leftOver(Object.fromEntries(helped), options)).toEqual([]);
  });

  test("names every step and its heading", () => {
    expect(Object.keys(germanOptions.steps)).toEqual(formSteps.map(({ key }) => key));
    expect(Object.keys(germanOptions.terms)).toEqual(expect.arrayContaining(formSteps.map(({ group }) => group)));
  });

  test("names every heading inside a step", () => {
    const headings = [...JSON.stringify(formTree).matchAll(/"section":"([^"]+)"/g)].map(([, heading]) => heading ?? "");
    expect(headings.length).toBeGreaterThan(0);
    expect(Object.keys(germanOptions.terms)).toEqual(expect.arrayContaining(headings));
  });

  test("would miss a word that is taken out", () => {
    const { project: _project, ...rest } = germanOptions.labels;
    expect(wordAt(rest, "project")).toBeUndefined();
    expect(leftOver({ ...germanOptions.labels, "no.such": "x" }, places)).toEqual(["no.such"]);
  });
});
