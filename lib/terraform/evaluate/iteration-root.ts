import type { Call, Expression, Reference } from "@/lib/hcl";
import { cached } from "@/lib/memory/cached";
import type { Module } from "../module/module";
import { addressOf, resolve } from "../module/target";

export interface Root {
  readonly root: string;
  readonly chain: readonly string[];
  readonly guards: readonly string[];
}

/** Functions whose result has the elements of their first argument. */
const WRAPPERS: ReadonlySet<string> = new Set(
  "toset tolist tomap keys values sort distinct compact reverse nonsensitive sensitive length range zipmap coalesce coalescelist try one".split(
    " ",
  ),
);
/** Functions whose result has some of the elements of their first argument. */
const FILTERS: ReadonlySet<string> = new Set(["slice", "setintersection", "setsubtract", "matchkeys"]);
const MAX_HOPS = 40;

/** Follows locals, wrappers and other resources' iterations to the collection that decides how many there are. */
export function rootOf(module: Module, expression: Expression, hops = 0): Root {
  if (hops > MAX_HOPS) return end(textOf(module, expression));
  const follow = (inner: Expression): Root => rootOf(module, inner, hops + 1);
  switch (expression.kind) {
    case "parenthesised":
      return follow(expression.inner);
    case "reference":
      return rootOfReference(module, expression, follow);
    case "call":
      return rootOfCall(module, expression, follow);
    case "for":
      return guarded(follow(expression.collection), expression.condition && textOf(module, expression.condition));
    case "conditional":
      return rootOfConditional(module, expression, follow);
    case "template":
      return rootOfTemplate(module, expression, follow);
    case "tuple":
    case "object":
      return end(keysOf(module, expression));
    default:
      return end(textOf(module, expression));
  }
}

type Follow = (inner: Expression) => Root;

function end(root: string): Root {
  return { root, chain: [root], guards: [] };
}

function guarded(root: Root, guard: string | undefined): Root {
  return guard === undefined ? root : { ...root, guards: [...root.guards, guard] };
}

function via(address: string, root: Root): Root {
  return { ...root, chain: [address, ...root.chain] };
}

function rootOfReference(module: Module, reference: Reference, follow: Follow): Root {
  const target = resolve(module, reference, false);
  const address = addressOf(target);
  if (target.kind === "local" && target.local && target.path.length === 0)
    return via(address, follow(target.local.value));
  if (target.kind !== "resource" || target.index) return end(textOf(module, reference));
  const iteration = target.resource?.forEach ?? target.resource?.count;
  return iteration ? via(address, follow(iteration)) : end(textOf(module, reference));
}

function rootOfCall(module: Module, call: Call, follow: Follow): Root {
  const [first] = call.args;
  const passes =
    WRAPPERS.has(call.name) ||
    ((call.name === "merge" || call.name === "concat" || call.name === "flatten") && call.args.length === 1);
  if (first && passes) return follow(first);
  if (first && FILTERS.has(call.name)) return guarded(follow(first), textOf(module, call));
  return end(textOf(module, call));
}

/** `condition ? collection : []` is the collection under a guard; two real branches are their own root. */
function rootOfConditional(module: Module, expression: Expression & { kind: "conditional" }, follow: Follow): Root {
  const condition = textOf(module, expression.condition);
  if (isEmpty(expression.else)) return guarded(follow(expression.then), condition);
  if (isEmpty(expression.then)) return guarded(follow(expression.else), `!(${condition})`);
  return end(textOf(module, expression));
}

function isEmpty(expression: Expression): boolean {
  if (expression.kind === "tuple") return expression.items.length === 0;
  if (expression.kind === "object") return expression.entries.length === 0;
  if (expression.kind === "number") return expression.value === 0;
  if (expression.kind === "parenthesised") return isEmpty(expression.inner);
  const [first] = expression.kind === "call" ? expression.args : [];
  return (
    expression.kind === "call" && /^to(set|list|map)$/.test(expression.name) && first !== undefined && isEmpty(first)
  );
}

function rootOfTemplate(module: Module, template: Expression & { kind: "template" }, follow: Follow): Root {
  const [only] = template.parts;
  return template.parts.length === 1 && only?.kind === "interpolation"
    ? follow(only.expression)
    : end(textOf(module, template));
}

/** Texts that stand for a collection or a condition, which may be long and asked for by every resource. */
const rememberedText = cached((_: Expression, make: () => string): string => make());

/** The literal keys, sorted; of other collections their text. */
function keysOf(module: Module, expression: Expression & { kind: "tuple" | "object" }): string {
  const keys = expression.kind === "tuple" ? expression.items : expression.entries.map((entry) => entry.key);
  return rememberedText(expression, () => literal(keys) ?? writtenText(module, expression));
}

function literal(keys: readonly Expression[]): string | undefined {
  const names = keys.map((key) => (key.kind === "string" ? JSON.stringify(key.value) : undefined));
  return names.every((name) => name !== undefined) ? [...names].sort().join(",") : undefined;
}

function textOf(module: Module, expression: Expression): string {
  return rememberedText(expression, () => writtenText(module, expression));
}

/** The source text with single spaces. */
function writtenText(module: Module, expression: Expression): string {
  const file = module.fileOf(expression);
  const range = expression.range;
  if (!file || !range) return expression.kind;
  return file.text.slice(range.start.offset, range.end.offset).replace(/\s+/g, " ");
}
