import { appendToBlock, at, atHead, type Problem, replaceWith } from "@/lib/lint/rule";
import {
  ABSENT,
  type BlockView,
  booleanOf,
  evaluate,
  everyInstance,
  isUnset,
  type Module,
  numberOf,
  type Resource,
  stringOf,
  type Value,
} from "@/lib/terraform";
import { isOneEditAway } from "@/lib/text/suggest";
import { isLeftOut } from "./left-out";

/** What an argument of some resource types must be. */
export interface Requirement {
  readonly types: readonly string[];
  /** `argument` or `block.argument`. */
  readonly path: string;
  /** What is wrong with the value ("is off"); undefined when it is right or cannot be told. */
  judge(value: Value, resource: Resource, module: Module): string | undefined;
  /** Ends the message: "…, expected `true`". */
  readonly expected: string;
  /** Only resources for which it matters. */
  when?(module: Module, resource: Resource): boolean;
  /** Every block at the path is judged, and none has to be there; else the first of each kind. */
  readonly everywhere?: boolean;
  /** The HCL text that mends the argument for certain. */
  readonly fix?: string;
}

/** The requirement that a switch is on, which also mends it. */
export function mustBeTrue(type: string, path: string, when?: Requirement["when"]): Requirement {
  return { types: [type], path, expected: "true", judge: notTrue, fix: "true", ...(when && { when }) };
}

/** Problems of every resource that certainly does not meet the requirement. */
export function* unmet(module: Module, requirement: Requirement): Iterable<Problem> {
  const names = requirement.path.split(".");
  const argument = names.pop() ?? "";
  for (const resource of module.resourcesOf(...requirement.types)) {
    if (requirement.when && !requirement.when(module, resource)) continue;
    const views = requirement.everywhere ? blocksAt(resource, names) : [innermost(resource, names)];
    for (const view of views) {
      const problem = judgeBlock(module, resource, requirement, view, argument);
      if (problem) yield problem;
    }
  }
}

function judgeBlock(
  module: Module,
  resource: Resource,
  requirement: Requirement,
  view: BlockView | undefined,
  argument: string,
): Problem | undefined {
  // What breaks off may have gone on to set it.
  if (resource.block.closed === false && !view?.attribute(argument)) return undefined;
  const values = valuesOf(module, view, argument);
  const judged = values.flatMap((value) => {
    const isOpen = isLeftOpen(value) || (value.byDefault === true && isLeftOut(module, resource));
    const said = isOpen ? undefined : requirement.judge(value, resource, module);
    return said === undefined ? [] : [value.byDefault ? `${said} by default` : said];
  });
  const [why] = judged;
  if (why === undefined) return undefined;
  const attribute = view?.attribute(argument);
  const place = attribute ? at(resource.file, attribute) : atHead(resource);
  const message = `${resource.address}: ${requirement.path} ${why}, expected ${requirement.expected}`;
  const fix = requirement.fix === undefined ? undefined : mend(view, argument, requirement.fix);
  return fix ? { ...place, message, fixes: [fix] } : { ...place, message };
}

/** What the argument is in each instance. */
function valuesOf(module: Module, view: BlockView | undefined, argument: string): readonly Value[] {
  const expression = view?.expression(argument);
  if (!view || !expression) return [ABSENT];
  return everyInstance(module, view, (scope) => evaluate(expression, scope));
}

/**
 * A variable that is null, false, zero or empty by default leaves the choice to the caller, and so does a branch that
 * it chooses.
 */
export function isLeftOpen(value: Value): boolean {
  return value.kind === "known" && value.byDefault === true && (!value.value || value.chosen === true);
}

function innermost(view: BlockView, names: readonly string[]): BlockView | undefined {
  return names.reduce<BlockView | undefined>((inner, name) => inner?.firstBlock(name), view);
}

function blocksAt(view: BlockView, names: readonly string[]): readonly BlockView[] {
  return names.reduce<readonly BlockView[]>((views, name) => views.flatMap((inner) => inner.blocks(name)), [view]);
}

function mend(view: BlockView | undefined, argument: string, text: string) {
  if (!view) return undefined;
  const title = `Set ${argument} = ${text}`;
  const attribute = view.attribute(argument);
  if (attribute)
    return isLiteral(attribute.value.kind) ? replaceWith(title, view.file, attribute.value, text) : undefined;
  if (view.block.oneLine || view.block.closed === false || view.dynamic) return undefined;
  // A slip of the pen is renamed by the fix of its own; both together would write the argument twice.
  if (view.attributes.some(({ name }) => isOneEditAway(name, argument))) return undefined;
  return appendToBlock(title, view, `${argument} = ${text}`);
}

function isLiteral(kind: string): boolean {
  return kind === "string" || kind === "boolean" || kind === "number" || kind === "null";
}

/** Certainly not true. */
export function notTrue(value: Value): string | undefined {
  if (isUnset(value)) return "is not set";
  return booleanOf(value) === false ? "is false" : undefined;
}

/** Certainly not set, or an empty string. */
export function notSet(value: Value): string | undefined {
  if (isUnset(value)) return "is not set";
  return stringOf(value) === "" ? "is empty" : undefined;
}

/** Certainly not set, or one of the keys that AWS manages (`alias/aws/…`). */
export function notOwnKey(value: Value): string | undefined {
  const text = stringOf(value);
  return text?.includes("alias/aws/") ? `is ${text}` : notSet(value);
}

/** Certainly something else; not set counts. */
export function notOneOf(...allowed: readonly string[]): (value: Value) => string | undefined {
  return (value) => {
    if (isUnset(value)) return "is not set";
    const text = stringOf(value);
    return text === undefined || allowed.includes(text) ? undefined : `is "${text}"`;
  };
}

/** Certainly above; not set counts as `without`. */
export function above(limit: number, without?: number): (value: Value) => string | undefined {
  return (value) => {
    const number = isUnset(value) ? without : numberOf(value);
    return number !== undefined && number > limit ? `is ${number}` : undefined;
  };
}
