import { stringOf, type Value } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "runtime-is-supported",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_363"],
  summary: "Functions run on a runtime that AWS still supports.",
  why: "After the end of support nobody patches the runtime, and some time later functions on it can no longer be updated.",
  howToFix: "Move to a supported runtime; the page below lists the dates.",
  references: [
    awsDocs("Lambda runtimes", "lambda/latest/dg/lambda-runtimes.html#runtime-support-policy"),
    securityHub("Lambda.2"),
  ],
  requires: {
    types: ["aws_lambda_function", "aws_lambda_layer_version"],
    path: "runtime",
    expected: "a runtime that is supported",
    judge: ended,
  },
  examples: samples({ right: '"python3.13"', wrong: '"python3.7"', optional: true }),
});

/** The end of support by runtime. https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtimes-deprecated */
const ENDED: ReadonlyMap<string, string> = new Map([
  ["dotnet6", "2024-12-20"],
  ["dotnet7", "2024-05-14"],
  ["dotnet8", "2026-11-10"],
  ["dotnetcore1.0", "2019-06-27"],
  ["dotnetcore2.0", "2019-05-30"],
  ["dotnetcore2.1", "2022-01-05"],
  ["dotnetcore3.1", "2023-04-03"],
  ["go1.x", "2024-01-08"],
  ["java8", "2024-01-08"],
  ["nodejs", "2016-10-31"],
  ["nodejs4.3", "2020-03-05"],
  ["nodejs4.3-edge", "2020-03-05"],
  ["nodejs6.10", "2019-08-12"],
  ["nodejs8.10", "2020-03-06"],
  ["nodejs10.x", "2021-07-30"],
  ["nodejs12.x", "2023-03-31"],
  ["nodejs14.x", "2023-12-04"],
  ["nodejs16.x", "2024-06-12"],
  ["nodejs18.x", "2025-09-01"],
  ["nodejs20.x", "2026-04-30"],
  ["provided", "2024-01-08"],
  ["python2.7", "2021-07-15"],
  ["python3.6", "2022-07-18"],
  ["python3.7", "2023-12-04"],
  ["python3.8", "2024-10-14"],
  ["python3.9", "2025-12-15"],
  ["python3.10", "2026-10-31"],
  ["ruby2.5", "2021-07-30"],
  ["ruby2.7", "2023-12-07"],
  ["ruby3.2", "2026-03-31"],
]);

function ended(value: Value): string | undefined {
  const runtime = stringOf(value);
  const date = runtime === undefined ? undefined : ENDED.get(runtime);
  return date && `is "${runtime}", without support since ${date}`;
}
