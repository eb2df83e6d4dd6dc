import { expect, test } from "vitest";
import type { Content } from "@/app/api/operation/operation";
import { formOf } from "./form-of";

const forms = { "application/json": {}, "application/zip": {}, "text/plain": {} };
const format = { name: "format", in: "query", schema: {} } as const;

function asked(accept: string | undefined, query = "", answer: Content = forms) {
  const headers: Record<string, string> = accept === undefined ? {} : { accept };
  const read = formOf({ answer, parameters: [format] }, new Request(`http://localhost/x${query}`, { headers }));
  return read.ok ? read.value : read.refusal.status;
}

test.each([
  [undefined, "application/json"],
  ["", "application/json"],
  ["*/*", "application/json"],
  ["application/zip", "application/zip"],
  ["text/*", "text/plain"],
  ["text/html, application/zip;q=0.9, */*;q=0.1", "application/zip"],
  ["application/json;q=0.1, text/plain", "text/plain"],
  ["application/json; charset=utf-8", "application/json"],
  ["application/json;version=1;q=0.2, text/plain;q=0.1", "application/json"],
  ["application/json;q=0, */*", "application/zip"],
  ["text/html", 406],
  ["nonsense", 406],
  [",;=,;q=1/2", 406],
])("of %j becomes %s", (accept, form) => {
  expect(asked(accept)).toBe(form);
});

test("a format in the query counts before, and where there is one form, nothing is asked", () => {
  expect(asked("text/html", "?format=json")).toBe("application/json");
  expect(asked("text/html", "", { "application/json": {} })).toBe("application/json");
});
