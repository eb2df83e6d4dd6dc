import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { calls } from "./calls";
import { judgeExpressions, ourErrors } from "./judge-expressions";
import { DECLARATIONS } from "./operands";
import { operations } from "./operations";

const what = process.argv[2] ?? "all";
const filter = process.argv[3];
let all =
  what === "calls"
    ? calls()
    : what === "ops"
      ? operations()
      : what === "all"
        ? [...calls(), ...operations()]
        : readFileSync(what, "utf8").split("\n").filter(Boolean);
if (filter) all = all.filter((e) => e.startsWith(filter));
all = [...new Set(all)];
const cache: Record<string, string | null> = existsSync("/tmp/tfcache.json")
  ? JSON.parse(readFileSync("/tmp/tfcache.json", "utf8"))
  : {};
const t = Date.now();
const fresh = all.filter((e) => !(e in cache));
for (const j of judgeExpressions(fresh)) cache[j.expression] = j.terraform ?? null;
if (fresh.length) writeFileSync("/tmp/tfcache.json", JSON.stringify(cache));
const t1 = Date.now();
const judged: { expression: string; terraform?: string | undefined; ours?: string | undefined }[] = [];
for (let at = 0; at < all.length; at += 600) {
  const part = all.slice(at, at + 600);
  const head = `${DECLARATIONS}locals {\n  template = "$\{name}"\n`;
  const text = `${head}${part.map((e, i) => `  e${i} = ${e}\n`).join("")}}\n`;
  const ours = ourErrors(text);
  part.forEach((expression, i) =>
    judged.push({ expression, terraform: cache[expression] ?? undefined, ours: ours.get(head.split("\n").length + i) }),
  );
}
const miss = judged.filter((j) => j.terraform !== undefined && j.ours === undefined);
const fa = judged.filter((j) => j.terraform === undefined && j.ours !== undefined);
const out = [
  ...fa.map((j) => `FALSE  ${j.expression}\n        ours: ${j.ours}`),
  ...miss.map((j) => `MISS   ${j.expression}\n        tf: ${j.terraform?.replace(/\s+/g, " ").slice(0, 160)}`),
];
writeFileSync("/tmp/diffx.txt", out.join("\n"));
console.log(
  judged.length,
  "judged; tf errors",
  judged.filter((j) => j.terraform).length,
  "false",
  fa.length,
  "miss",
  miss.length,
  "tf",
  (t1 - t) / 1000,
  "ours",
  (Date.now() - t1) / 1000,
);
