/** What a request brings along. A key that is not sent is not there; keys are compared without regard to case. */
export type RequestContext = Readonly<Record<string, string | readonly string[]>>;

const SPECIAL = /[.+^${}()|[\]\\]/g;

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html */
const VARIABLE = /\$\{([^},]+)(?:, *'([^']*)')?\}/g;

/** `${*}`, `${?}` and `${$}` are these characters themselves. */
const LITERALS: ReadonlySet<string> = new Set(["*", "?", "$"]);

/** The values of a key; undefined where it was not sent. */
export function valuesOf(context: RequestContext, key: string): readonly string[] | undefined {
  const found = Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
  return found === undefined ? undefined : [found].flat();
}

interface Piece {
  readonly text: string;
  readonly isPattern: boolean;
}

/** The text with its variables filled in; undefined where one has no single value, so that nothing can match. */
function pieces(written: string, context: RequestContext): readonly Piece[] | undefined {
  const found: Piece[] = [];
  let end = 0;
  for (const match of written.matchAll(VARIABLE)) {
    const [whole, name = "", fallback] = match;
    const [only, ...more] = LITERALS.has(name) ? [name] : (valuesOf(context, name) ?? []);
    const text = more.length === 0 ? (only ?? fallback) : undefined;
    if (text === undefined) return undefined;
    found.push({ text: written.slice(end, match.index), isPattern: true }, { text, isPattern: false });
    end = match.index + whole.length;
  }
  return [...found, { text: written.slice(end), isPattern: true }];
}

/** The text that a pattern without wildcards stands for. */
export function filledIn(written: string, context: RequestContext): string | undefined {
  return pieces(written, context)
    ?.map(({ text }) => text)
    .join("");
}

function expressionOf({ text, isPattern }: Piece): string {
  const escaped = text.replace(SPECIAL, "\\$&");
  return isPattern
    ? escaped.replaceAll("*", ".*").replaceAll("?", ".")
    : escaped.replaceAll("*", "\\*").replaceAll("?", "\\?");
}

const made = new Map<string, RegExp>();

function matcher(written: string, context: RequestContext, flags: string): RegExp | undefined {
  const isFixed = !written.includes("${");
  const known = isFixed ? made.get(`${flags} ${written}`) : undefined;
  if (known) return known;
  const source = pieces(written, context)?.map(expressionOf).join("");
  if (source === undefined) return undefined;
  const expression = new RegExp(`^${source}$`, flags);
  if (isFixed) made.set(`${flags} ${written}`, expression);
  return expression;
}

/** Actions are compared without regard to case. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
export function matchesAction(pattern: string, action: string): boolean {
  return matcher(pattern, {}, "is")?.test(action) ?? false;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html */
export function matchesText(pattern: string, text: string, context: RequestContext): boolean {
  return matcher(pattern, context, "s")?.test(text) ?? false;
}

/**
 * Each of the six parts on its own: a wildcard does not reach over a colon, but in the last one.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
export function matchesArn(pattern: string, arn: string, context: RequestContext): boolean {
  if (pattern === "*") return true;
  const [wanted, given] = [partsOf(pattern), partsOf(arn)];
  return wanted.length === given.length && wanted.every((part, at) => matchesText(part, given[at] ?? "", context));
}

/** Variables may hold colons. */
function partsOf(arn: string): readonly string[] {
  const parts = arn.split(/:(?![^{]*\})/);
  return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(":")];
}
