/** One statement of a policy, with every part a list. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
export interface Statement {
  readonly allows: boolean;
  readonly principals: readonly string[];
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly condition: string;
}

type Text = string | readonly string[];

interface WrittenStatement {
  readonly Effect: string;
  readonly Principal?: Text | Readonly<Record<string, Text>>;
  readonly Action?: Text;
  readonly Resource?: Text;
  readonly Condition?: unknown;
}

const listOf = (value: Text | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;

const principalsOf = (principal: WrittenStatement["Principal"]): readonly string[] => {
  if (principal === undefined || typeof principal === "string") return listOf(principal);
  return Object.values(principal).flatMap(listOf);
};

/** The statements of a policy's JSON; none of an empty text. */
export const statementsOf = (json: string): readonly Statement[] => {
  if (json === "") return [];
  // Safe: AWS and moto refuse a policy of any other form.
  const { Statement: written } = JSON.parse(json) as { readonly Statement: WrittenStatement | WrittenStatement[] };
  return [written].flat().map((statement) => ({
    allows: statement.Effect === "Allow",
    principals: principalsOf(statement.Principal),
    actions: listOf(statement.Action),
    resources: listOf(statement.Resource),
    condition: JSON.stringify(statement.Condition ?? {}),
  }));
};

const matches = (pattern: string, text: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".")}$`,
    "i",
  ).test(text);

/** Whether a policy lets a principal do all of the actions; conditions are taken as met. */
export const admits = (json: string, principal: string, actions: readonly string[]): boolean => {
  const allowed = statementsOf(json)
    .filter(({ allows, principals }) => allows && principals.includes(principal))
    .flatMap((statement) => statement.actions);
  return actions.every((action) => allowed.some((pattern) => matches(pattern, action)));
};

/** Whether a policy refuses requests without TLS. */
export const demandsTls = (json: string): boolean =>
  statementsOf(json).some(
    ({ allows, condition, principals }) =>
      !allows && principals.includes("*") && /"aws:SecureTransport":\[?"?false/.test(condition),
  );
