import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { StackConfig } from "@/generators";
import { generate } from "@/generators/bundle/generate";
import { root } from "@/scripts/run/set-up/paths.mjs";
import { type Held, type Kind, progressFolder } from "./progress-table";

/** Something to prove, with the configurations whose bundles it takes and what is said of them beside. */
export interface Proof {
  readonly name: string;
  readonly configs: readonly StackConfig[];
  readonly announced?: unknown;
}

/** The same bundles of which the same is said need no second proof. */
const digestOf = ({ configs, announced }: Proof): string =>
  createHash("sha256")
    .update(JSON.stringify([configs.map((config) => generate(config)), announced]))
    .digest("hex");

/** What `npm run proof:all` has proven before it was interrupted; the short proof always begins anew. */
export const progressOf = (kind: Kind) => {
  const keeps = process.env.PROOF_ALL !== undefined;
  const file = join(progressFolder(root), `${kind}.json`);
  const held = (): Held => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});
  const keep = (name: string, result: Held[string]): void => {
    console.log(`${kind}: ${name} ${result.holds ? "holds" : "fails"} after ${result.seconds} s`);
    if (!keeps) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ ...held(), [name]: result }, null, 2));
  };
  return {
    /** Runs a proof that does not hold already, and keeps how it ended. */
    prove: async (proof: Proof, run: () => Promise<void>): Promise<void> => {
      const digest = digestOf(proof);
      const before = keeps ? held()[proof.name] : undefined;
      if (before?.holds && before.digest === digest) return;
      const started = Date.now();
      const result = (holds: boolean) => ({ digest, holds, seconds: Math.round((Date.now() - started) / 1000) });
      try {
        await run();
      } catch (error) {
        keep(proof.name, result(false));
        throw error;
      }
      keep(proof.name, result(true));
    },
  };
};
