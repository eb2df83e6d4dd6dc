export type * from "./ast";
export { attribute, block, comment, concat, identifier, reference, toExpression, type Value } from "./build";
export { parse, parseExpression } from "./parse/parse";
export { print, printExpression } from "./print/print";
export { quote } from "./quote";
export { isIdentifier } from "./scan/character";
export type { HoleValue } from "./template/holes";
export { expr, hcl } from "./template/template";
export { children, expressionsIn, referencesIn, walkItems } from "./walk";
