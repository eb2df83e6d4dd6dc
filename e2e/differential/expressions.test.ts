import { expect, test } from "vitest";
import { providerProgram } from "@/scripts/terraform/provider-process";
import { expressions } from "./expressions/expressions";
import { judgeExpressions } from "./expressions/judge-expressions";

const COUNT = 1200;
const SEED = 20_260_102;
const MINUTES = 60_000;

test.skipIf(!providerProgram())(
  `of ${COUNT} expressions at least 99 % get Terraform's verdict, and none a false alarm`,
  () => {
    const judged = judgeExpressions(expressions(COUNT, SEED));
    const falseAlarms = judged.filter(({ terraform, ours }) => terraform === undefined && ours !== undefined);
    const misses = judged.filter(({ terraform, ours }) => terraform !== undefined && ours === undefined);
    process.stdout.write(
      `differential: ${COUNT} expressions, ${falseAlarms.length} false alarms, ${misses.length} misses\n`,
    );
    expect(falseAlarms).toEqual([]);
    expect(misses.length / COUNT).toBeLessThanOrEqual(0.01);
  },
  5 * MINUTES,
);
