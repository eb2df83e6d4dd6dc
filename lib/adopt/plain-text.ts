/** As lists are written in an import id, and compared. */
export const joinList = (items: readonly string[]): string => [...items].sort().join(",");

const functionArn = /^arn:[^:]*:lambda:[^:]*:\d*:function:/;

/** A function may be named by its ARN. */
export const withoutFunctionArn = (text: string): string => text.replace(functionArn, "");

/** What a canonical text stands for, where it is a text or a list of them; undefined where it is not known. */
export function plainText(canonical: string | undefined): string | undefined {
  if (canonical === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(canonical);
    if (typeof value === "string") return withoutFunctionArn(value);
    return Array.isArray(value) && value.every((item) => typeof item === "string") ? joinList(value) : undefined;
  } catch {
    return undefined;
  }
}
