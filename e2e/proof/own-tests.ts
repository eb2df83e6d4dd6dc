import type { Bundle } from "@/lib/bundle/bundle";
import { type Block, type Body, parse, print } from "@/lib/hcl";

const isTest = (path: string): boolean => path.endsWith(".tftest.hcl");

/** Blocks of a body by their first label. */
const named = ({ items }: Body, type: string): readonly (readonly [string, Block])[] =>
  items.flatMap((item) =>
    item.kind === "block" && item.type === type ? [[item.labels[0]?.value ?? "", item] as const] : [],
  );

/** A variable's block, by the name of the variable. */
const variablesOf = (bundle: Bundle): ReadonlyMap<string, string> =>
  new Map(
    bundle
      .filter(({ path }) => /^[^/]*\.tf$/.test(path))
      .flatMap(({ text }) => named(parse(text).body, "variable"))
      .map(([name, block]) => [name, print({ kind: "body", items: [block] })]),
  );

/** The runs that have all been seen: of values that must be refused, the same ones by the same validations. */
const withoutSeen = (text: string, variables: ReadonlyMap<string, string>, seen: Set<string>): string => {
  const { body } = parse(text);
  const items = body.items.filter((item) => {
    if (item.kind !== "block" || item.type !== "run") return true;
    const run = print({ kind: "body", items: [item] });
    const refused = /^ {2}expect_failures = \[([^\]]*)\]/m.exec(run)?.[1];
    if (refused === undefined) return true;
    const validations = [...refused.matchAll(/var\.(\w+)/g)].map(([, name = ""]) => variables.get(name));
    const what = [run, ...validations].join("\n");
    if (seen.has(what)) return false;
    seen.add(what);
    return true;
  });
  return print({ ...body, items });
};

/**
 * A bundle whose own tests leave out what those of another bundle have shown: a run that must be refused asks the
 * validation of its variables alone, and Terraform plans the whole stack for each. `seen` remembers over bundles.
 */
export const withoutRepeatedRefusals = (bundle: Bundle, seen: Set<string>): Bundle => {
  const variables = variablesOf(bundle);
  return bundle.map((file) => (isTest(file.path) ? { ...file, text: withoutSeen(file.text, variables, seen) } : file));
};
