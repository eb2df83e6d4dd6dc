import type { StackConfig } from "@/generators/config/stack";
import { type Body, type Expression, expr, hcl, type Liftable } from "@/lib/hcl";
import type { JsonObject, JsonValue } from "@/lib/permalink";
import { type Fragment, fragment } from "../fragment";

/** A rule on a variable's value. */
export interface Validation {
  readonly comment?: string;
  readonly condition: Expression;
  readonly message: string;
}

/** How a variable stands in variables.tf. */
export interface Declaration {
  readonly comment?: string | undefined;
  readonly description: string;
  readonly type: Expression;
  readonly value: Liftable;
  /** The default in fewer words, where the type says the rest; absent: the value itself. terraform.tfvars has all of it. */
  readonly initial?: Liftable;
  readonly validations: readonly Validation[];
}

/** What a value in terraform.tfvars says about the configuration; undefined where it cannot be read back. */
export type Reader = (value: JsonValue, base: StackConfig) => JsonObject | undefined;

/** A variable of the stack, in both directions: written from the configuration, and read back from terraform.tfvars. */
export interface StackVariable {
  readonly name: string;
  /** Null where the configuration has no use for it. */
  readonly declare: (config: StackConfig) => Declaration | null;
  readonly read: Reader;
  /** A value that its validations must refuse, for the tests of the bundle. */
  readonly refused?: Liftable;
}

function validationBlock({ comment, condition, message }: Validation): Body {
  return hcl`
${comment !== undefined && hcl`# ${comment}`}
validation {
  condition     = ${condition}
  error_message = ${message}
}
`;
}

function variableBlock(
  name: string,
  { comment, description, type, value, initial = value, validations }: Declaration,
): Body {
  return hcl`
${comment !== undefined && hcl`# ${comment}`}
variable "${name}" {
  description = ${description}
  type        = ${type}
  default     = ${initial}

  ${validations.map(validationBlock)}
}
`;
}

/** The variables that a configuration has a use for, as a piece of variables.tf. */
export function declared(variables: readonly StackVariable[], config: StackConfig): readonly Fragment[] {
  const declarations = variables.flatMap(({ name, declare }) => {
    const declaration = declare(config);
    return declaration ? [{ name, declaration }] : [];
  });
  if (declarations.length === 0) return [];
  const blocks = declarations.map(({ name, declaration }) => variableBlock(name, declaration));
  const values = new Map(
    declarations.flatMap(({ name, declaration: { initial, value } }) =>
      initial === undefined ? [] : [[name, expr`${value}`] as const],
    ),
  );
  return [{ ...fragment("variables.tf", hcl`${blocks}`), values }];
}
