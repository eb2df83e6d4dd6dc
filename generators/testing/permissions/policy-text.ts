/** Who a statement is about: `AWS`, `Service`, `Federated` or `*`, with those it names. */
export type Principals = readonly (readonly [kind: string, names: readonly string[]])[];

export interface Condition {
  /** As written: `ForAnyValue:StringLikeIfExists`. */
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** One statement, every part a list. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
export interface PolicyStatement {
  readonly effect: "Allow" | "Deny";
  readonly principals: Principals | undefined;
  readonly notPrincipals: Principals | undefined;
  readonly actions: readonly string[] | undefined;
  readonly notActions: readonly string[] | undefined;
  readonly resources: readonly string[] | undefined;
  readonly notResources: readonly string[] | undefined;
  readonly conditions: readonly Condition[];
}

type OneOrMore<Item> = Item | readonly Item[];
type WrittenPrincipal = string | Readonly<Record<string, OneOrMore<string>>>;
type Scalar = string | number | boolean;

interface WrittenStatement {
  readonly Effect: "Allow" | "Deny";
  readonly Principal?: WrittenPrincipal;
  readonly NotPrincipal?: WrittenPrincipal;
  readonly Action?: OneOrMore<string>;
  readonly NotAction?: OneOrMore<string>;
  readonly Resource?: OneOrMore<string>;
  readonly NotResource?: OneOrMore<string>;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, OneOrMore<Scalar>>>>>;
}

function listOf<Item>(value: OneOrMore<Item>): readonly Item[] {
  return [value].flat() as readonly Item[];
}

function maybe<Item>(value: OneOrMore<Item> | undefined): readonly Item[] | undefined {
  return value === undefined ? undefined : listOf(value);
}

function principalsOf(written: WrittenPrincipal | undefined): Principals | undefined {
  if (written === undefined) return undefined;
  if (typeof written === "string") return [["*", [written]]];
  return Object.entries(written).map(([kind, names]) => [kind, listOf(names)]);
}

function conditionsOf(written: WrittenStatement["Condition"]): readonly Condition[] {
  return Object.entries(written ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ operator, key, values: listOf(values).map(String) })),
  );
}

function read(written: WrittenStatement): PolicyStatement {
  return {
    effect: written.Effect,
    principals: principalsOf(written.Principal),
    notPrincipals: principalsOf(written.NotPrincipal),
    actions: maybe(written.Action),
    notActions: maybe(written.NotAction),
    resources: maybe(written.Resource),
    notResources: maybe(written.NotResource),
    conditions: conditionsOf(written.Condition),
  };
}

/** The statements of a policy's JSON. */
export function readPolicy(json: string): readonly PolicyStatement[] {
  // Safe: AWS refuses a policy of any other form.
  const { Statement } = JSON.parse(json) as { readonly Statement: OneOrMore<WrittenStatement> };
  return listOf(Statement).map(read);
}
