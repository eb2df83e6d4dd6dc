import { OPERANDS } from "./operands";

const pairs = (make: (a: string, b: string) => string): readonly string[] =>
  OPERANDS.flatMap((a) => OPERANDS.map((b) => make(a, b)));
const each = (...makes: readonly ((operand: string) => string)[]): readonly string[] =>
  makes.flatMap((make) => OPERANDS.map(make));

/** Every form of expression with each operand. */
export function operations(): readonly string[] {
  return [
    ...pairs((a, b) => `var.flag ? ${a} : ${b}`),
    ...pairs((a, b) => `(${a})[${b}]`),
    ...OPERANDS.flatMap((a) =>
      ["==", "+", "&&", "<"].flatMap((operator) => [
        `${a} ${operator} "7"`,
        `1 ${operator} ${a}`,
        `true ${operator} ${a}`,
      ]),
    ),
    ...each(
      (a) => `!${a}`,
      (a) => `-${a}`,
      (a) => `${a} ? 1 : 2`,
      (a) => `true ? ${a} : "x"`,
      (a) => `false ? "x" : ${a}`,
      (a) => `(${a}).name`,
      (a) => `(${a}).nothing`,
      (a) => `(${a}).0`,
      (a) => `(${a})[*]`,
      (a) => `(${a})[*].name`,
      (a) => `(${a}).*.name`,
      (a) => `(${a})[*].nothing`,
      (a) => `(${a})[*][0]`,
      (a) => `(${a})[0].name`,
      (a) => `"x\${${a}}"`,
      (a) => `"\${${a}}"`,
      (a) => `"%{if ${a}}x%{endif}"`,
      (a) => `"%{for x in ${a}}\${x}%{endfor}"`,
      (a) => `{ (${a}) = 1 }`,
      (a) => `[for x in ${a} : x]`,
      (a) => `[for x in ${a} : x.name]`,
      (a) => `{ for x in ${a} : x => 1 }`,
      (a) => `{ for k, v in ${a} : k => v }`,
      (a) => `{ for x in ${a} : "same" => x }`,
      (a) => `{ for x in ${a} : "same" => x... }`,
      (a) => `[for x in ["a"] : x if ${a}]`,
      (a) => `{ for x in ["a"] : x => 1 if ${a} }`,
      (a) => `{ for x in ["a"] : ${a} => 1 }`,
      (a) => `[for x in ${a} : x if x == "a"]`,
      (a) => `[for x in ${a} : x if x]`,
    ),
  ];
}
