import type { Block, Expression } from "@/lib/hcl";
import type { Scope } from "./scope";
import type { ModuleFile } from "./source-file";
import type { Value } from "./value";

/** One statement of an IAM policy, whatever it was written as. Members are lists (a single string counts as a list of one). */
export interface PolicyStatement {
  readonly effect: Value;
  readonly actions: readonly Value[];
  readonly notActions: readonly Value[];
  readonly resources: readonly Value[];
  readonly notResources: readonly Value[];
  readonly principals: readonly { readonly type: string; readonly identifiers: readonly Value[] }[];
  readonly notPrincipals: readonly { readonly type: string; readonly identifiers: readonly Value[] }[];
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

/**
 * Statements behind a `policy` argument: `jsonencode`, heredoc or string JSON, `data.aws_iam_policy_document` with its source and override
 * documents, and locals, conditionals and indexes on the way.
 */
export function policyOf(expression: Expression | undefined, scope: Scope): PolicyDocument {
  throw new Error(`not built: ${expression?.kind} ${scope.names.size}`);
}
