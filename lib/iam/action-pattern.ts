import { itemsOf, stringOf, type Value } from "@/lib/terraform";

const ESCAPED = /[.+^${}()|[\]\\]/g;

/** Whether an IAM action pattern (`ecr:Batch*`) admits an action; case does not count. */
export function admits(pattern: string, action: string): boolean {
  return admitter([pattern])(action);
}

/** As `admits` for any of several patterns, prepared once. */
export function admitter(patterns: readonly string[]): (action: string) => boolean {
  const wild = patterns.map((one) => one.replace(ESCAPED, "\\$&").replaceAll("*", ".*").replaceAll("?", "."));
  const expression = new RegExp(`^(?:${wild.join("|")})$`, "i");
  return (action) => expression.test(action);
}

/** Known patterns of a list of values; a value that is a list itself (`concat`, `local.actions`) is opened. */
export function patternsOf(values: readonly Value[]): readonly { readonly text: string; readonly value: Value }[] {
  return values.flatMap((value) => {
    if (value.kind === "list" || value.kind === "object") return patternsOf(itemsOf(value));
    const text = stringOf(value);
    return text === undefined ? [] : [{ text, value }];
  });
}

/** Some value cannot be told. */
export function hasUnknown(values: readonly Value[]): boolean {
  return values.some((value) => {
    if (value.kind === "unknown") return true;
    if (value.kind === "list" || value.kind === "object") return !value.complete || hasUnknown(itemsOf(value));
    return false;
  });
}
