type Block = Readonly<Record<string, unknown>>;

/** Terraform's names of the parts of a statement. https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document */
const LISTS = [
  ["actions", "Action"],
  ["not_actions", "NotAction"],
  ["resources", "Resource"],
  ["not_resources", "NotResource"],
] as const;

function blocksOf(block: Block, name: string): readonly Block[] {
  // Safe: nested blocks are lists of objects.
  return (block[name] ?? []) as readonly Block[];
}

function principalsOf(statement: Block, name: string): object | undefined {
  const blocks = blocksOf(statement, name);
  if (blocks.length === 0) return undefined;
  return Object.fromEntries(blocks.map(({ type, identifiers }) => [String(type), identifiers]));
}

function conditionsOf(statement: Block): object {
  const found: Record<string, Record<string, unknown>> = {};
  for (const { test, variable, values } of blocksOf(statement, "condition"))
    found[String(test)] = { ...found[String(test)], [String(variable)]: values };
  return found;
}

function statementOf(statement: Block): object {
  return {
    ...(statement.sid !== undefined && { Sid: statement.sid }),
    Effect: statement.effect ?? "Allow",
    ...Object.fromEntries(
      LISTS.flatMap(([from, to]) => (statement[from] === undefined ? [] : [[to, statement[from]]])),
    ),
    Principal: principalsOf(statement, "principals"),
    NotPrincipal: principalsOf(statement, "not_principals"),
    Condition: conditionsOf(statement),
  };
}

function taken(documents: unknown): readonly object[] {
  const texts = Array.isArray(documents) ? documents.map(String) : [];
  return texts.flatMap((text) => JSON.parse(text).Statement);
}

/** The JSON of an `aws_iam_policy_document` whose blocks are evaluated; `&{` is how Terraform writes a policy's `${`. */
export function documentJson(body: Block): string {
  const own = blocksOf(body, "statement").map(statementOf);
  const Statement = [...taken(body.source_policy_documents), ...own, ...taken(body.override_policy_documents)];
  return JSON.stringify({ Version: "2012-10-17", Statement }).replaceAll("&{", "${");
}
