export type * from "./ast/ast";
export { children, expressionsIn, referenceNodes, walkItems } from "./ast/walk";
export { parse, parseExpression } from "./parse/parse";
export { format } from "./print/format";
export { print, printExpression } from "./print/print";
export { quote } from "./print/quote";
export { isIdentifier } from "./scan/character";
export {
  attribute,
  block,
  comment,
  concat,
  identifier,
  type Liftable,
  reference,
  toExpression,
} from "./template/build";
export type { HoleValue } from "./template/holes";
export { expr, hcl } from "./template/template";
