import { describe, expect, test } from "vitest";
import { formTree, standardConfig } from "@/generators/config/form-data";
import { defaultConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { fieldBelow } from "@/generators/schema/field-spec";
import { placeOf } from "../spec/form-path";
import { toForm } from "../spec/form-value";
import rules from "./option-rules";

test("what the form is drawn by holds the same as the schema", () => {
  expect(standardConfig).toEqual(defaultConfig);
  expect(toForm(formTree, standardConfig)).toEqual(toForm(stackTree, defaultConfig));
  expect(JSON.stringify(formTree)).not.toMatch(/"(?:help|source|limit|pattern)":/);
});

test("it is the same as data", () => {
  expect(toForm(JSON.parse(JSON.stringify(formTree)), {})).toEqual(toForm(formTree, {}));
});

describe("all words of a field that is drawn", () => {
  test.each([
    [["project"]],
    [["models", 0, "memoryMb"]],
    [["domain"]],
    [["domain", "name"]],
    [["tags", 0, "key"]],
    [["alerts", "emails"]],
  ])("%j", (path) => {
    const drawn = placeOf(formTree, path).field ?? formTree;
    const whole = path.reduce((field, step) => fieldBelow(field, step) ?? stackTree, stackTree);
    expect(drawn.help).toBeUndefined();
    expect(rules.wordsOf(drawn)).toMatchObject({ label: drawn.label, help: expect.stringMatching(/./) });
    expect(rules.wordsOf(drawn).help).toBe(placeOf(stackTree, path).field?.help);
    expect(whole.label).toBeDefined();
  });
});

test("a field of no tree keeps its own words", () => {
  const own = { label: "Own" };
  expect(rules.wordsOf(own)).toBe(own);
});

test.each([
  ["as it stands", {}, true],
  ["with a faulty field", { project: "" }, false],
])("a form %s is judged", (_, change, ok) => {
  expect(rules.judge({ ...Object(toForm(formTree, standardConfig)), ...change }).ok).toBe(ok);
});
