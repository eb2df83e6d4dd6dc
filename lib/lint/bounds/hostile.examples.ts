import fc from "fast-check";

/** Names that every object of JavaScript answers to, and characters that are no whole ones. */
const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "a", "aws_vpc"];
const name = fc.constantFrom(...names);
const text = fc.oneof(name, fc.constantFrom("\ud800", "\udfff", "\u0000", "%09999999999d", "/(a+)+$/", ""));
const functionName = fc.oneof(
  name,
  fc.constantFrom("format", "replace", "join", "jsonencode", "jsondecode", "range", "merge", "flatten", "lookup"),
  fc.constantFrom("setproduct", "cidrsubnets", "templatefile", "regexall", "zipmap", "concat", "toset", "max"),
);

const { expression } = fc.letrec<{ expression: string }>((tie) => {
  const inner = tie("expression");
  return {
    expression: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.oneof(
        text.map((value) => JSON.stringify(value)),
        fc.constantFrom("1", "1000000000", "true", "null"),
        fc.tuple(fc.constantFrom("local", "var", "data", "each", "toString"), name).map((parts) => parts.join(".")),
        fc.tuple(name, name, name).map((parts) => parts.join(".")),
      ),
      fc.array(inner, { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
      fc.tuple(name, inner).map(([key, value]) => `{ ${key} = ${value} }`),
      fc.tuple(functionName, fc.array(inner, { maxLength: 3 })).map(([call, args]) => `${call}(${args.join(", ")})`),
      fc.tuple(name, inner, inner).map(([each, source, value]) => `[for ${each} in ${source} : ${value}]`),
      fc.tuple(inner, inner, inner).map(([condition, one, other]) => `(${condition} ? ${one} : ${other})`),
      fc.tuple(inner, name).map(([target, step]) => `(${target})[*].${step}`),
      fc.tuple(inner, inner).map(([target, key]) => `(${target})[${key}]`),
      fc.tuple(inner, inner).map(([left, right]) => `"\${${left}}-\${${right}}"`),
      fc.tuple(inner, fc.constantFrom("+", "==", "&&", "<"), inner).map((parts) => `(${parts.join(" ")})`),
    ),
  };
});

const item = fc.oneof(
  fc.tuple(name, expression).map(([key, value]) => `locals {\n  ${key} = ${value}\n}\n`),
  fc.tuple(name, expression).map(([key, value]) => `variable "${key}" {\n  default = ${value}\n}\n`),
  fc.tuple(name, expression).map(([key, value]) => `output "${key}" {\n  value = ${value}\n}\n`),
  fc.tuple(name, name).map(([type, label]) => `${type} "${label}" {\n  ${label} = ${type}.${label}\n}\n`),
  fc
    .tuple(name, name, expression)
    .map(
      ([type, label, value]) =>
        `resource "${type}" "${label}" {\n  for_each = ${value}\n  ${label} = each.value\n  provisioner "${type}" {\n  }\n}\n`,
    ),
);
/** For tests: a file of Terraform that somebody wrote to hurt. */
export const hostileFile = fc.array(item, { minLength: 1, maxLength: 6 }).map((items) => items.join("\n"));
/** For tests: characters that begin or end something. */
export const noise = fc.string({ unit: fc.oneof(text, fc.constantFrom(...'{}[]()="\n.,$%<-#/*?: ')), maxLength: 60 });
