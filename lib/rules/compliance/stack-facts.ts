import { type Body, children, type Expression } from "@/lib/hcl";
import type { Finding } from "@/lib/lint/finding";
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
  const expressions = once(() => modules.flatMap(expressionsOf));
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
    variableUse: (name) => (expressions().some((node) => isVariable(node, name)) ? `var.${name} is used` : undefined),
    modernTls: () => {
      const isServed = resources.some(({ found }) => /^aws_(api_gateway_rest_api|apigatewayv2_api)$/.test(found.type));
      const domains = ofType("aws_api_gateway_domain_name");
      const isModern = domains.every(({ module, found }) => says(module, found, "security_policy", MODERN_TLS));
      return isServed && isModern ? "no older protocol is offered" : undefined;
    },
    key: (name) => (expressions().some((node) => hasKey(node, name)) ? name : undefined),
    typeAt: ({ file, range }) =>
      resources.find(({ found }) => found.file.path === file && covers(found, range.start.line))?.found.type,
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

function covers({ block }: Resource, line: number): boolean {
  return block.range !== undefined && block.range.start.line <= line && line <= block.range.end.line;
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

function isVariable(node: Expression, name: string): boolean {
  const [first] = node.kind === "reference" && node.root === "var" ? node.steps : [];
  return first?.kind === "attr" && first.name === name;
}

function hasKey(node: Expression, name: string): boolean {
  return node.kind === "object" && node.entries.some(({ key }) => key.kind === "string" && key.value === name);
}

function expressionsOf(module: Module): readonly Expression[] {
  return module.files.flatMap((file) => inBody(file.parsed.body));
}

function inBody(body: Body): readonly Expression[] {
  return body.items.flatMap((item) => {
    if (item.kind === "block") return inBody(item.body);
    return item.kind === "attribute" ? withInner(item.value) : [];
  });
}

/** The expression and everything inside it, without recursion: texts may nest thousands of levels deep. */
function withInner(expression: Expression): readonly Expression[] {
  const all = [expression];
  for (let at = 0; at < all.length; at++) {
    const node = all[at];
    if (node) all.push(...children(node));
  }
  return all;
}

function once<T>(read: () => T): () => T {
  let value: { readonly read: T } | undefined;
  return () => {
    value ??= { read: read() };
    return value.read;
  };
}
