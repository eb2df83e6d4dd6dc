import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generate } from "@/generators/bundle/generate";
import { root } from "@/scripts/run/set-up/paths.mjs";
import { type Chain, starts } from "./chains";

const file = join(root, "node_modules", ".cache", "proof", "life.json");

type Held = Readonly<Record<string, string>>;

/** The same bundles need no second proof. */
const digestOf = ({ start, steps }: Chain): string =>
  createHash("sha256")
    .update(JSON.stringify([starts[start], ...steps].map(generate)))
    .digest("hex");

const held = (): Held => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});

/** What `npm run proof:all` has proven before it was interrupted; the short proof always begins anew. */
export const progressOf = (start: string) => {
  const keeps = process.env.PROOF_ALL !== undefined;
  return {
    isDone: (chain: Chain): boolean => keeps && held()[chain.name] === digestOf(chain),
    done: (chain: Chain): void => {
      console.log(`life, ${start}: ${chain.name} holds`);
      if (!keeps) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ ...held(), [chain.name]: digestOf(chain) }, null, 2));
    },
  };
};
