import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { openApi } from "./open-api";

/** What the document leaves out on purpose: the product has no licence to name. */
const config = await createConfig({ extends: ["recommended"], rules: { "info-license": "off" } });

const problemsOf = async (document: unknown) => {
  const problems = await lintFromString({ source: JSON.stringify(document), config });
  return problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ""}`);
};

test("Redocly's linter finds nothing in the document, and would", async () => {
  expect(await problemsOf(openApi())).toEqual([]);
  const { paths: _, ...without } = openApi();
  expect(await problemsOf(without)).not.toEqual([]);
});
