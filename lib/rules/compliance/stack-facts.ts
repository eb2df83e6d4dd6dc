import { expressionsIn } from "@/lib/hcl";
import type { Finding } from "@/lib/lint/finding";
import { grouped } from "@/lib/memory/grouped";
import { argumentOf, type BlockView, isUnset, type Module, type Resource, stringOf } from "@/lib/terraform";

/**
 * What the modules hold, as evidence for the compliance table. Each answer is undefined when there is nothing to show.
 */
export interface StackFacts {
  resource(type: string): string | undefined;
  /** `argument` or `block.argument`; a value that cannot be told counts. */
  argument(type: string, path: string, expected: RegExp | undefined): string | undefined;
  block(type: string): string | undefined;
  anyResource(): string | undefined;
  noExternalModule(): string | undefined;
  variableUse(name: string): string | undefined;
  modernTls(): string | undefined;
  /** The name of an entry in any object, such as a tag. */
  key(name: string): string | undefined;
  /** Type of the resource that a finding stands in. */
  typeAt(finding: Finding): string | undefined;
}

/** Reads the facts; each is looked for only when it is asked for. */
export function stackFacts(modules: readonly Module[]): StackFacts {
  const resources = modules.flatMap((module) => module.resources.map((found) => ({ module, found })));
  const ofType = (type: string) => resources.filter(({ found }) => found.mode === "managed" && found.type === type);
  const inOrder = once(() => resourcesByFile(resources.map(({ found }) => found)));
  const mentions = once(() => mentionsIn(modules));
  const facts: StackFacts = {
    resource: (type) => show(ofType(type)[0]?.found),
    argument: (type, path, expected) =>
      show(ofType(type).find(({ module, found }) => says(module, found, path, expected))?.found),
    block: (type) =>
      counted(
        modules.flatMap((module) => module.topViews.filter((view) => view.blockType === type)),
        type,
      ),
    anyResource: () =>
      counted(
        resources.filter(({ found }) => found.mode === "managed"),
        "resource",
      ),
    noExternalModule: () => (modules.some(callsOut) ? undefined : "no external modules"),
    variableUse: (name) => (mentions().variables.has(name) ? `var.${name} is used` : undefined),
    modernTls: () => {
      const isServed = resources.some(({ found }) => /^aws_(api_gateway_rest_api|apigatewayv2_api)$/.test(found.type));
      const domains = ofType("aws_api_gateway_domain_name");
      const isModern = domains.every(({ module, found }) => says(module, found, "security_policy", MODERN_TLS));
      return isServed && isModern ? "no older protocol is offered" : undefined;
    },
    key: (name) => (mentions().keys.has(name) ? name : undefined),
    typeAt: ({ file, range }) => lastBefore(inOrder().get(file) ?? [], range.start.line)?.type,
  };
  return facts;
}

/**
 * The policies that refuse TLS 1.0 and 1.1.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html
 */
const MODERN_TLS = /^(TLS_1_[23]|SecurityPolicy_TLS1[23]_)/;

function show(found: Resource | undefined): string | undefined {
  return found && `${found.address} (${found.file.path}:${found.block.range?.start.line ?? 1})`;
}

function counted(found: readonly unknown[], noun: string): string | undefined {
  return found.length === 0 ? undefined : `${found.length} ${noun}${found.length === 1 ? "" : "s"}`;
}

function resourcesByFile(resources: readonly Resource[]): ReadonlyMap<string, readonly Resource[]> {
  const files = grouped(resources.map((found): [string, Resource] => [found.file.path, found]));
  return new Map([...files].map(([path, found]) => [path, [...found].sort((a, b) => startOf(a) - startOf(b))]));
}

function startOf({ block }: Resource): number {
  return block.range?.start.line ?? 0;
}

/** Blocks at the top of a file do not overlap: the last that starts before a line has it, or none. */
function lastBefore(resources: readonly Resource[], line: number): Resource | undefined {
  let [from, to] = [0, resources.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const resource = resources[middle];
    if (resource && startOf(resource) <= line) from = middle + 1;
    else to = middle;
  }
  const found = resources[from - 1];
  return found?.block.range && line <= found.block.range.end.line ? found : undefined;
}

function says(module: Module, found: Resource, path: string, expected: RegExp | undefined): boolean {
  const names = path.split(".");
  const argument = names.pop() ?? "";
  const view = names.reduce<BlockView | undefined>((inner, name) => inner?.firstBlock(name), found);
  const value = view && argumentOf(module, view, argument);
  if (!value || isUnset(value)) return false;
  const text = stringOf(value);
  return !expected || text === undefined || expected.test(text);
}

function callsOut(module: Module): boolean {
  return module.declarations.moduleCalls.some(({ source }) => source !== undefined && !/^\.\.?\//.test(source));
}

/** What all texts together speak of. */
interface Mentions {
  readonly variables: ReadonlySet<string>;
  /** Names of entries in objects. */
  readonly keys: ReadonlySet<string>;
}

function mentionsIn(modules: readonly Module[]): Mentions {
  const variables = new Set<string>();
  const keys = new Set<string>();
  for (const { parsed } of modules.flatMap(({ files }) => files))
    for (const node of expressionsIn(parsed.body)) {
      if (node.kind === "reference" && node.root === "var") {
        const [first] = node.steps;
        if (first?.kind === "attr") variables.add(first.name);
      }
      if (node.kind === "object") for (const { key } of node.entries) if (key.kind === "string") keys.add(key.value);
    }
  return { variables, keys };
}

function once<T>(read: () => T): () => T {
  let value: { readonly read: T } | undefined;
  return () => {
    value ??= { read: read() };
    return value.read;
  };
}
