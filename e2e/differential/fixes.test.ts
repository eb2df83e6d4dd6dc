import { expect, test } from "vitest";
import { applyFixes, type Finding } from "@/lib/lint";
import { lint } from "@/lib/rules";
import { corpus } from "./corpus";
import { mutantsOf } from "./mutants";
import type { Case } from "./validate-all";

const MUTANTS = 1_000;
const SEED = 20_261_129;
const MINUTES = 60_000;

/** Rules that say nothing of a module and speak once all that can be mended in it is. */
function awakened({ files }: Case): { readonly mended: boolean; readonly rules: readonly string[] } {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const before = lint(sources);
  if (before.every(({ fixes }) => fixes.length === 0)) return { mended: false, rules: [] };
  const known = new Set(before.map(({ rule }) => rule));
  const after: readonly Finding[] = lint(applyFixes(sources, before));
  return { mended: true, rules: after.map(({ rule }) => rule).filter((rule) => !known.has(rule)) };
}

test(
  `after all fixes of the corpus and of ${MUTANTS} mutants no rule speaks that was silent`,
  () => {
    const results = [...corpus(), ...mutantsOf(corpus(), MUTANTS, SEED)].map((item) => ({
      item,
      ...awakened(item),
    }));
    const mended = results.filter((result) => result.mended);
    process.stdout.write(`fixes: ${mended.length} of ${results.length} modules have something to mend\n`);
    expect(mended.length).toBeGreaterThanOrEqual(MUTANTS / 10);
    expect(mended.filter(({ rules }) => rules.length > 0).map(({ item, rules }) => [item.name, rules])).toEqual([]);
  },
  15 * MINUTES,
);
