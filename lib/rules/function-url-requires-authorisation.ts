import { stringOf } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "function-url-requires-authorisation",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_258"],
  summary: "Function URLs authenticate their callers.",
  why: "The URL is public: anyone who finds it can run the function, at your expense and with its permissions.",
  howToFix:
    'Set `authorization_type = "AWS_IAM"`, or put API Gateway or CloudFront with an origin access control in front.',
  references: [awsDocs("Control access to function URLs", "lambda/latest/dg/urls-auth.html"), securityHub("Lambda.1")],
  requires: {
    types: ["aws_lambda_function_url"],
    path: "authorization_type",
    expected: '"AWS_IAM"',
    judge: (value) => (stringOf(value) === "NONE" ? 'is "NONE"' : undefined),
  },
  examples: samples({ right: '"AWS_IAM"', wrong: '"NONE"', optional: true }),
});
