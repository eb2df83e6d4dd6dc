export type * from "./ast";
export { parse, parseExpression } from "./parse/parse";
