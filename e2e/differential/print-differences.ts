import { providerProgram, startProvider } from "@/scripts/terraform/provider-process";
import { compare } from "./compare";
import { corpus } from "./corpus";
import { mutantsOf } from "./mutants";
import { validateAll } from "./validate-all";

/** Prints where the linter and `terraform validate` differ: `npx tsx e2e/differential/print-differences.ts [count] [seed]`. */
const [count = "300", seed = "1"] = process.argv.slice(2);
const program = providerProgram();
if (!program) throw new Error("no AWS provider found, expected a filesystem mirror");
const provider = await startProvider(program);
try {
  const valid = corpus().map((item, index) => ({ ...item, name: `c${index}`, title: item.name }));
  const judged = validateAll(valid, provider.environment);
  for (const item of valid) {
    const verdict = judged.get(item.name);
    if (!verdict) continue;
    const { sameVerdict, messages, ours } = compare(item, verdict);
    if (!verdict.valid || !sameVerdict)
      console.log("CORPUS", item.title, verdict.places, verdict.messages, ours, messages);
  }
  const mutants = mutantsOf(corpus(), Number(count), Number(seed));
  const verdicts = validateAll(mutants, provider.environment);
  const tally = { same: 0, line: 0, falseAlarms: 0, misses: 0 };
  for (const mutant of mutants) {
    const terraform = verdicts.get(mutant.name);
    if (!terraform) continue;
    const result = compare(mutant, terraform);
    if (result.sameVerdict) tally.same += 1;
    else if (terraform.valid) tally.falseAlarms += 1;
    else tally.misses += 1;
    if (result.sameLine) tally.line += 1;
    if (result.sameLine) continue;
    const word = result.sameVerdict ? "LINE" : terraform.valid ? "FALSE ALARM" : "MISS";
    console.log(
      word,
      mutant.name,
      mutant.origin,
      mutant.kind,
      "\n  tf:",
      terraform.places.slice(0, 4),
      terraform.messages.slice(0, 2).map((m) => m.slice(0, 200)),
      "\n  we:",
      result.ours.slice(0, 4),
      result.messages.slice(0, 3),
    );
  }
  console.log(tally, "of", mutants.length);
} finally {
  provider.stop();
}
