import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ProviderProcess, providerProgram, startProvider } from "@/scripts/terraform/provider-process";
import { type Comparison, compare } from "./compare";
import { corpus } from "./corpus";
import { mutantsOf } from "./mutants";
import { snippets } from "./snippets";
import { validateAll } from "./validate-all";

const MUTANTS = 300;
const SEED = 20_260_101;
const MINUTES = 60_000;
/** Terraform judges a share of the snippets again: all of them were judged when they were written. */
const EVERY = 4;
const program = providerProgram();

describe.skipIf(!program)("against terraform validate (skipped where no AWS provider is found on this machine)", () => {
  let provider: ProviderProcess | undefined;
  beforeAll(async () => {
    if (program) provider = await startProvider(program);
  }, MINUTES);
  afterAll(() => provider?.stop());

  test(
    "every module of the corpus is valid for both",
    () => {
      const cases = corpus().map((item, index) => ({ ...item, name: `c${index}` }));
      const verdicts = validateAll(cases, provider?.environment ?? {});
      for (const item of cases) {
        const verdict = verdicts.get(item.name);
        expect(verdict?.messages).toEqual([]);
        if (verdict) expect(compare(item, verdict).messages).toEqual([]);
      }
    },
    5 * MINUTES,
  );

  test(
    "Terraform still says of each snippet what it said",
    () => {
      const cases = snippets()
        .filter(({ top }, index) => !top && index % EVERY === 0)
        .map((item, index) => ({ ...item, name: `c${index}` }));
      const verdicts = validateAll(cases, provider?.environment ?? {});
      for (const { name, title, valid, places } of cases) {
        const verdict = verdicts.get(name);
        expect({ title, valid: verdict?.valid }).toEqual({ title, valid });
        expect(new Set(verdict?.places), title).toEqual(new Set(places));
      }
    },
    5 * MINUTES,
  );

  test(
    `of ${MUTANTS} mutants at least 99 % get the same verdict, and none a false alarm`,
    () => {
      const mutants = mutantsOf(corpus(), MUTANTS, SEED);
      const verdicts = validateAll(mutants, provider?.environment ?? {});
      const results = mutants.flatMap((mutant) => {
        const verdict = verdicts.get(mutant.name);
        return verdict ? [compare(mutant, verdict)] : [];
      });
      const of = (wanted: (result: Comparison) => boolean) => results.filter(wanted).length;
      const same = of(({ sameVerdict }) => sameVerdict);
      const falseAlarms = of(({ sameVerdict, terraform }) => !sameVerdict && terraform.valid);
      const lines = of(({ sameLine }) => sameLine);
      process.stdout.write(
        `differential: ${same}/${MUTANTS} same verdict, ${lines} also at the same line, ${falseAlarms} false alarms, ${MUTANTS - same - falseAlarms} misses\n`,
      );
      expect(results).toHaveLength(MUTANTS);
      expect(falseAlarms).toBe(0);
      expect(same / MUTANTS).toBeGreaterThanOrEqual(0.99);
      expect(lines / MUTANTS).toBeGreaterThanOrEqual(0.97);
    },
    15 * MINUTES,
  );
});
