import { createHash } from "node:crypto";
import { refuseWhole } from "@/app/api/http/answer";
import type { Disagreement, NamedText } from "@/lib/hcl/judge/judge-texts";
import { boundedMap } from "@/lib/memory/bounded-map";
import type { HandedOut } from "./job";
import { judgeRunner } from "./judge-runner";

const mostBytes = 4 * 1024 * 1024;

/** A digest in base64, and the map's own entry, roughly. */
const weight = 160;

/** Texts that both parsers read alike: most files of two configurations are the same. */
const judged = boundedMap<true>(mostBytes, () => weight);

const digestOf = ({ text }: NamedText): string => createHash("sha256").update(text).digest("base64");

/** The refusal that leaves instead of a bundle which HashiCorp's parser does not read as ours does: that is our fault. */
export async function judgeDelivery({ texts, link }: HandedOut): Promise<Response | undefined> {
  const unknown = new Map(
    texts.map((text) => [digestOf(text), text] as const).filter(([digest]) => judged.get(digest) === undefined),
  );
  if (unknown.size === 0) return undefined;
  const found = await verdictOn([...unknown.values()]);
  const guilty = new Set(found.map(({ path }) => path));
  for (const [digest, { path }] of unknown) if (!guilty.has(path)) judged.set(digest, true);
  if (found.length === 0) return undefined;
  for (const { path, message } of found)
    process.stderr.write(`judge: ${path || "bundle"}: ${message}; configuration: ${link}\n`);
  return refuseWhole(500, refusalOf(found), link);
}

async function verdictOn(texts: readonly NamedText[]): Promise<readonly Disagreement[]> {
  try {
    return await (await judgeRunner())(texts);
  } catch (error) {
    // Without a verdict nothing leaves.
    const reason = error instanceof Error ? error.message : String(error);
    return texts.map(({ path }) => ({ path, message: `no verdict: ${reason}` }));
  }
}

function refusalOf(found: readonly Disagreement[]): string {
  const names = found.map(({ path }) => path).join(", ");
  return `server: received a bundle from our own generator in which HashiCorp's parser does not read ${names} as ours does, expected the same; this is our fault, and nothing was handed out`;
}
