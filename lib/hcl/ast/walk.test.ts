import { describe, expect, it } from "vitest";
import { children, expressionsIn, parse, parseExpression, printExpression, referenceNodes, walkItems } from "..";

const everything =
  'f(a, [b, { (c) = d, "x${e}" = !g }], [for k, v in h : v if i], j ? l : m, (n + o)[p].q[*], "%{ if r }%{ for s in t }${u}%{ endfor }%{ endif }")';

describe("walk", () => {
  it("finds every reference, whatever it stands in, in order", () => {
    const names = [...referenceNodes(parseExpression(everything).expression)].map((node) => node.root);
    expect(names.join(" ")).toBe("a b c d e g h v i j l m n o p r t u");
  });

  it("gives the expression itself first", () => {
    const kinds = [...expressionsIn(parseExpression("a[b].c").expression)].map((node) => node.kind);
    expect(kinds).toEqual(["reference", "reference"]);
  });

  it("gives only what is directly inside", () => {
    expect(children(parseExpression("f(g(a), b)").expression).map(printExpression)).toEqual(["g(a)", "b"]);
  });

  it("looks into all blocks of a body", () => {
    const { body } = parse("a = b\nc {\n  d = e\n  f {\n    g = h\n  }\n}\n");
    expect([...referenceNodes(body)].map((node) => node.root)).toEqual(["b", "e", "h"]);
    const paths: string[] = [];
    walkItems(body, (item, path) => paths.push(`${path.length} ${item.kind}`));
    expect(paths).toEqual(["0 attribute", "0 block", "1 attribute", "1 block", "2 attribute"]);
  });
});
