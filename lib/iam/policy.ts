import type { Block, Call, Expression } from "@/lib/hcl";
import {
  evaluate,
  type Module,
  type ModuleFile,
  noteExhaustion,
  type Scope,
  scopeOf,
  targetOf,
  type Value,
} from "@/lib/terraform";
import { documentOf } from "./policy-document";
import { jsonOf } from "./policy-json";
import { statementsOf } from "./policy-statement";
import { statementPlaces } from "./statement-places";

export interface Principal {
  readonly type: string;
  readonly identifiers: readonly Value[];
}

/** One statement of an IAM policy, whatever it was written as. Members are lists (a single string counts as a list of one). */
export interface PolicyStatement {
  /** Undefined where none is written or it is not known. */
  readonly sid?: string | undefined;
  readonly effect: Value;
  readonly actions: readonly Value[];
  readonly notActions: readonly Value[];
  readonly resources: readonly Value[];
  readonly notResources: readonly Value[];
  readonly principals: readonly Principal[];
  readonly notPrincipals: readonly Principal[];
  readonly conditions: readonly {
    readonly operator: string;
    readonly key: string;
    readonly values: readonly Value[];
  }[];
  /** The statement's object, block or the whole JSON text, for ranges. */
  readonly node: Expression | Block;
  readonly file: ModuleFile;
}

export interface PolicyDocument {
  readonly statements: readonly PolicyStatement[];
  /** False when a part could not be read: absence of a statement then proves nothing. */
  readonly complete: boolean;
}

const NOTHING: PolicyDocument = { statements: [], complete: true };
const UNREAD: PolicyDocument = { statements: [], complete: false };
const MAX_HOPS = 12;

/**
 * Statements behind a `policy` argument: `jsonencode`, heredoc or string JSON, `data.aws_iam_policy_document` with its source and override
 * documents, and locals, conditionals, indexes and `join("", data.x.*.json)` on the way. Both branches of an undecided conditional count.
 */
export function policyOf(expression: Expression | undefined, scope: Scope): PolicyDocument {
  return scope.module.budget.evaluation(() => followed(expression, scope, 0));
}

/** Documents may take in others by the dozen, and those again: each that is followed costs a step, as do its statements. */
function followed(expression: Expression | undefined, scope: Scope, hops: number): PolicyDocument {
  if (!expression || hops > MAX_HOPS) return UNREAD;
  if (!scope.module.budget.take(1)) return givenUp(expression, scope);
  const follow = (inner: Expression | undefined, within = scope) => {
    const document = followed(inner, within, hops + 1);
    return scope.module.budget.take(document.statements.length) ? document : givenUp(inner ?? expression, within);
  };
  switch (expression.kind) {
    case "parenthesised":
      return follow(expression.inner);
    case "conditional":
      return join([follow(expression.then), follow(expression.else)]);
    case "null":
      return NOTHING;
    case "call":
      return called(expression, scope, follow);
    case "reference":
      return referenced(expression, scope, follow);
    case "string":
    case "template":
      return written(expression, scope, follow);
    default:
      return UNREAD;
  }
}

function givenUp(node: Expression, { module }: Scope): PolicyDocument {
  noteExhaustion(module, node, "steps");
  return UNREAD;
}

type Follow = (inner: Expression | undefined, within?: Scope) => PolicyDocument;

export function join(documents: readonly PolicyDocument[]): PolicyDocument {
  return {
    statements: documents.flatMap((document) => document.statements),
    complete: documents.every((document) => document.complete),
  };
}

/** Functions that give one of their arguments back, or the only element of one. */
const SELECTING: ReadonlySet<string> = new Set(["try", "coalesce", "one"]);

function called(call: Call, scope: Scope, follow: Follow): PolicyDocument {
  if (call.name === "jsonencode") return encoded(call.args[0], scope);
  if (SELECTING.has(call.name)) return join(call.args.map((argument) => follow(argument)));
  const [separator, documents] = call.args;
  const isOne = call.name === "join" && separator?.kind === "string" && separator.value === "";
  return isOne && documents?.kind === "reference" ? follow(documents) : UNREAD;
}

function encoded(argument: Expression | undefined, scope: Scope): PolicyDocument {
  if (!argument) return UNREAD;
  return located(statementsOf(evaluate(argument, scope), argument), scope.module, argument);
}

/** JSON text; `"${x}"` alone is `x`. */
function written(
  expression: Expression & { kind: "string" | "template" },
  scope: Scope,
  follow: Follow,
): PolicyDocument {
  if (expression.kind === "string" && expression.value === "") return NOTHING;
  const [only] = expression.kind === "template" ? expression.parts : [];
  if (expression.kind === "template" && expression.parts.length === 1 && only?.kind === "interpolation")
    return follow(only.expression);
  const value = jsonOf(expression, scope);
  return value ? located(statementsOf(value, expression), scope.module, expression) : UNREAD;
}

function located(read: ReturnType<typeof statementsOf>, module: Module, fallback: Expression): PolicyDocument {
  const home = module.fileOf(fallback);
  const places = home && statementPlaces(fallback, home.text, read.statements.length);
  const statements = read.statements.flatMap((statement, index) => {
    const file = module.fileOf(statement.node) ?? home;
    const range = places?.[index];
    const node = range && statement.node === fallback ? { ...fallback, range } : statement.node;
    return file ? [{ ...statement, node, file }] : [];
  });
  return { statements, complete: read.complete };
}

function referenced(expression: Expression, scope: Scope, follow: Follow): PolicyDocument {
  const target = targetOf(scope.module, expression);
  if (target?.kind === "local" && target.path.length === 0)
    return follow(target.local?.value, scopeOf(scope.module, undefined, scope.mode));
  if (
    target?.kind === "resource" &&
    target.resource &&
    target.type === "aws_iam_policy_document" &&
    target.mode === "data"
  ) {
    return documentOf(scope.module, target.resource, follow);
  }
  if (
    target?.kind === "resource" &&
    target.resource &&
    target.type === "aws_iam_policy" &&
    nameOf(target.path[0]) === "policy"
  ) {
    return follow(target.resource.expression("policy"), scopeOf(scope.module, target.resource, scope.mode));
  }
  return UNREAD;
}

function nameOf(step: { readonly kind: string; readonly name?: string } | undefined): string | undefined {
  return step?.name;
}
