import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { type Body, parse } from "@/lib/hcl";
import { allCases, applyCases, type ProofCase } from "./matrix";

/** Every block and argument below a body, as `resource aws_kms_key.stack/policy`. */
function placesIn(body: Body, above = ""): readonly string[] {
  return body.items.flatMap((item) => {
    if (item.kind === "comment-item") return [];
    if (item.kind === "attribute") return [`${above}${item.name}`];
    const name = [item.type, item.labels.map(({ value }) => value).join(".")].filter(Boolean).join(" ");
    return [`${above}${name}`, ...placesIn(item.body, `${above}${name}/`)];
  });
}

/** Applied by `npm run proof:all`: their pipeline, endpoint, router or network is not what the short proof is about. */
const outside: ReadonlySet<string> = new Set([
  "github",
  "edge",
  "split",
  "existing",
  "existing-endpoints",
  "existing-route",
]);

const madeBy = ({ config }: ProofCase): readonly string[] =>
  generate(config).flatMap(({ path, text }) => (path.endsWith(".tf") ? placesIn(parse(text).body) : []));

describe("what is applied", () => {
  const applied = new Set(applyCases.flatMap(madeBy));

  it.each(allCases.filter(({ name }) => !outside.has(name)))("makes every block and argument of $name", (proofCase) => {
    expect(madeBy(proofCase).filter((place) => !applied.has(place))).toEqual([]);
  });

  it("is a part of all cases", () => {
    expect(allCases).toEqual(expect.arrayContaining([...applyCases]));
    expect(applyCases.map(({ config }) => config.layout)).toEqual(expect.arrayContaining(["files", "single"]));
  });
});
