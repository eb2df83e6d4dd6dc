/**
 * Kinds of tokens, as numbers because scanner, parser and formatter compare millions of them.
 * The kinds follow https://github.com/hashicorp/hcl/blob/main/hclsyntax/token.go where the formatter depends on them.
 */
export const T = {
  end: 0,
  newline: 1,
  lineComment: 2,
  blockComment: 3,
  name: 4,
  number: 5,
  /** A quoted string without sequences, with its quotes. */
  string: 6,
  openQuote: 7,
  closeQuote: 8,
  quotedText: 9,
  openHeredoc: 10,
  closeHeredoc: 11,
  /** One line of a heredoc, or the part of it up to a sequence. */
  heredocText: 12,
  /** `${`, `${~` */
  interpolation: 13,
  /** `%{`, `%{~` */
  directive: 14,
  /** The `}` or `~}` of a sequence. */
  sequenceEnd: 15,
  openBrace: 16,
  closeBrace: 17,
  openBracket: 18,
  closeBracket: 19,
  openParen: 20,
  closeParen: 21,
  equal: 22,
  comma: 23,
  dot: 24,
  colon: 25,
  doubleColon: 26,
  question: 27,
  ellipsis: 28,
  arrow: 29,
  or: 30,
  and: 31,
  equalTo: 32,
  notEqualTo: 33,
  less: 34,
  lessOrEqual: 35,
  greater: 36,
  greaterOrEqual: 37,
  plus: 38,
  minus: 39,
  star: 40,
  slash: 41,
  percent: 42,
  bang: 43,
  /** A character that means nothing in HCL. */
  invalid: 44,
  /** The line end inside a quoted string. */
  quotedNewline: 45,
  /** `/*` without its end. */
  openComment: 46,
  /** Only when printing: the indentation of a line of a flush heredoc, and of its closing marker. */
  margin: 47,
  closingMargin: 48,
} as const;

export type TokenKind = (typeof T)[keyof typeof T];
