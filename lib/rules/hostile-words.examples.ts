import fc from "fast-check";

/** Words that every object of JavaScript answers to, beside those of Terraform that make a rule look closer. */
const word = fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "valueOf");
const type = fc.oneof(
  word,
  fc.constantFrom(
    "aws_lambda_function",
    "aws_iam_policy",
    "aws_api_gateway_stage",
    "aws_cloudwatch_metric_alarm",
    "aws_kms_key",
    "aws_security_group",
    "aws_s3_bucket",
    "aws_codepipeline",
  ),
);
const value = fc.oneof(
  fc.tuple(word, word, word).map((parts) => parts.join(".")),
  fc.tuple(type, word, word).map((parts) => parts.join(".")),
  fc.tuple(word, word).map(([key, text]) => `{ ${key} = "${text}" }`),
  fc.tuple(word, word).map(([name, text]) => `${name}("${text}")`),
  fc
    .tuple(word, word)
    .map(([a, b]) => `jsonencode({ Statement = [{ Effect = "${a}", Action = "${b}:*", ${a} = 1 }] })`),
  word.map((text) => `"${text}:${text}"`),
);
const argument = fc.tuple(fc.oneof(word, fc.constantFrom("policy", "tags", "count", "for_each", "namespace")), value);
const argumentText = fc
  .array(argument, { maxLength: 3 })
  .map((rows) => rows.map(([k, v]) => `  ${k} = ${v}\n`).join(""));
const inner = fc.oneof(word, fc.constantFrom("provisioner", "lifecycle", "dynamic", "environment"));
const block = fc
  .tuple(fc.constantFrom("resource", "data", "ephemeral"), type, word, argumentText, inner, word)
  .map(([kind, t, n, body, child, label]) => `${kind} "${t}" "${n}" {\n${body}  ${child} "${label}" {\n  }\n}\n`);
const other = fc
  .tuple(
    fc.oneof(word, fc.constantFrom("module", "output", "variable", "provider", "check", "import")),
    word,
    argumentText,
  )
  .map(([kind, label, body]) => `${kind} "${label}" {\n${body}}\n`);

/** For tests: a module whose names are those of prototypes. */
export const hostileWords = fc
  .array(fc.oneof(block, other), { minLength: 1, maxLength: 4 })
  .map((blocks) => blocks.join(""));
