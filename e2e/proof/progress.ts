import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { StackConfig } from "@/generators";
import { generate } from "@/generators/bundle/generate";
import { root } from "@/scripts/run/set-up/paths.mjs";

/** Something to prove, with the configurations whose bundles it takes. */
export interface Proof {
  readonly name: string;
  readonly configs: readonly StackConfig[];
}

type Held = Readonly<Record<string, string>>;

/** The same bundles need no second proof. */
const digestOf = ({ configs }: Proof): string =>
  createHash("sha256")
    .update(JSON.stringify(configs.map((config) => generate(config))))
    .digest("hex");

/** What `npm run proof:all` has proven before it was interrupted; the short proof always begins anew. */
export const progressOf = (kind: "life" | "pairs") => {
  const keeps = process.env.PROOF_ALL !== undefined;
  const file = join(root, "node_modules", ".cache", "proof", `${kind}.json`);
  const held = (): Held => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});
  return {
    isDone: (proof: Proof): boolean => keeps && held()[proof.name] === digestOf(proof),
    done: (proof: Proof): void => {
      console.log(`${kind}: ${proof.name} holds`);
      if (!keeps) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ ...held(), [proof.name]: digestOf(proof) }, null, 2));
    },
  };
};
