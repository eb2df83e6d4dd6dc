import { type Expression, expressionsIn } from "@/lib/hcl";
import { cached } from "@/lib/memory/cached";
import {
  type BlockView,
  conversionProblem,
  convertTo,
  evaluate,
  type Module,
  type ModuleCall,
  NO_NAMES,
  noteExhaustion,
  object,
  type Scope,
  scopeOf,
  stringOf,
  unknown,
  type Value,
  type Variable,
  variableType,
  withName,
} from "@/lib/terraform";
import type { Context } from "../context/context";
import type { Located } from "../context/issue";
import { isNull, spell } from "../expression/check-argument";

/**
 * Validations of a called module's variables: a value that is known is held against them already by `terraform validate`, each
 * variable by itself; the others are not known then.
 */
export function checkValidations(
  context: Context,
  call: ModuleCall,
  child: Module,
  passed: ReadonlyMap<string, Value>,
): void {
  for (const { variable, validations } of validatedIn(child)) {
    const value = valueFor(child, variable, passed.get(variable.name));
    const place = passed.has(variable.name) ? call.expression(variable.name) : variable.default;
    if (value && place)
      for (const one of validations) {
        const isDefault = place === variable.default;
        if (!isAffordable(child, place, isDefault ? child : context.module)) return;
        checkOne(context, child, variable, value, one, place);
      }
  }
}

const validatedIn = cached(({ declarations }: Module) =>
  declarations.variables.flatMap((variable) => {
    const validations = variable.blocks("validation");
    return validations.length > 0 ? [{ variable, validations }] : [];
  }),
);

/** A validation is asked of each call of its module, with all variables of it at hand: calls and validations multiply. */
function isAffordable(child: Module, place: Expression, placed: Module): boolean {
  const isPaid = child.budget.take(1 + child.declarations.variables.length);
  if (!isPaid) noteExhaustion(placed, place, "steps");
  return isPaid;
}

/** What the variable becomes; undefined where that is not known or is refused for its type. */
function valueFor(child: Module, variable: Variable, passed: Value | undefined): Value | undefined {
  const nullable = variable.expression("nullable");
  const takesDefault = passed && isNull(passed) && nullable?.kind === "boolean" && !nullable.value;
  const written = variable.default;
  const value = passed && !takesDefault ? passed : written && evaluate(written, scopeOf(child, undefined, "validate"));
  if (!value || value.kind === "unknown" || value.kind === "absent") return undefined;
  const type = variable.type ? variableType(variable.type).type : undefined;
  if (!type) return value;
  if (variable.type && hasDefaults(variable.type)) return undefined;
  return conversionProblem(value, type) ? undefined : convertTo(value, type);
}

/** Defaults of attributes, `optional(number, 1)`, are not put into values here. */
function hasDefaults(type: Expression): boolean {
  return [...expressionsIn(type)].some(
    (node) => node.kind === "call" && node.name === "optional" && node.args.length > 1,
  );
}

function checkOne(
  context: Context,
  child: Module,
  variable: Variable,
  value: Value,
  validation: BlockView,
  place: Expression,
): void {
  const condition = validation.expression("condition");
  if (!condition) return;
  const failures: [Located, string][] = [];
  const scope: Scope = {
    ...scopeOf(child, validation, "validate"),
    names: withName(NO_NAMES, "var", variablesWith(child, variable, value)),
    report: (node, message) => void failures.push([node, message]),
  };
  const result = evaluate(condition, scope);
  const [failure] = failures;
  if (failure) context.issues.add("validity-expression", validation.file, failure[0], failure[1]);
  else if (result.kind === "known" && String(result.value) === "false")
    context.issues.add(
      "validity-module-call",
      place === variable.default ? variable.file : context.view.file,
      place,
      `${variable.name} is ${spell(value)}, expected what its validation asks for${textOf(validation, scope)}`,
    );
}

function variablesWith(child: Module, own: Variable, value: Value): Value {
  const names = child.declarations.variables.map(({ name }) => name);
  return object(names.map((name) => [name, name === own.name ? value : unknown(`var.${name}`)]));
}

/** What the module says then. */
function textOf(validation: BlockView, scope: Scope): string {
  const message = validation.expression("error_message");
  const text = message && stringOf(evaluate(message, { ...scope, report: undefined }));
  return text === undefined ? "" : ` ("${text.trim().replaceAll(/\s+/g, " ").slice(0, 120)}")`;
}
