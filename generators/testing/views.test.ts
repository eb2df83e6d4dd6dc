import fc from "fast-check";
import { expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import type { StackConfig } from "@/generators/config/stack";
import { costOf } from "@/generators/views/cost/cost";
import { layOut } from "@/generators/views/picture/lay-out";
import { stackGraph } from "@/generators/views/picture/picture";
import { provenanceOf } from "@/generators/views/provenance/provenance";
import { arbitraryConfig } from "./arbitrary-config";
import { fullestConfig } from "./configs.examples";

/** What must hold of every view of any configuration. */
function judge(config: StackConfig): void {
  const lengths = new Map(generate(config).map(({ path, text }) => [path, text.split("\n").length]));
  for (const { file, from, to, causes } of provenanceOf(config)) {
    expect(to).toBeLessThanOrEqual(lengths.get(file) ?? 0);
    for (const { lines } of causes) expect(lines.every((line) => from <= line && line <= to)).toBe(true);
  }
  for (const { total, standing } of Object.values(costOf(config).levels)) {
    expect(Number.isFinite(total)).toBe(true);
    expect(standing).toBeLessThanOrEqual(total);
  }
  const { nodes } = layOut(stackGraph(config));
  for (const [at, a] of nodes.entries()) {
    const over = nodes.slice(at + 1).filter((b) => Math.abs(a.x - b.x) < a.width && Math.abs(a.y - b.y) < a.height);
    expect(over.map(({ id }) => [a.id, id])).toEqual([]);
  }
}

it("holds for the fullest configuration", () => judge(fullestConfig));

it("holds for any configuration", () => {
  fc.assert(fc.property(arbitraryConfig(), judge), { numRuns: 8, seed: 7 });
});
