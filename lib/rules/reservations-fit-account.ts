import { functionsOf } from "@/lib/aws/lambda";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import {
  argumentOf,
  iterationOf,
  type Module,
  numberOf,
  possibleValues,
  type Resource,
  scopeOf,
} from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

/**
 * Concurrency of a new account and what Lambda keeps unreserved.
 * https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html
 */
const ACCOUNT = 1000;

const UNRESERVED = 100;

export const rule = defineRule({
  id: "reservations-fit-account",
  class: null,
  severity: "low",
  summary: "All reservations together leave 100 of the account's concurrent executions unreserved.",
  why:
    "A new account has 1,000 concurrent executions, and Lambda refuses a reservation that leaves fewer than 100 to " +
    "everybody else: the apply fails at the function that goes over.",
  howToFix: "Reserve less, or ask for a higher quota (L-B99A9384) before the apply.",
  references: [
    awsDocs("Lambda quotas", "lambda/latest/dg/gettingstarted-limits.html"),
    awsDocs("Reserved concurrency", "lambda/latest/dg/configuration-concurrency.html"),
  ],
  *check(module) {
    if (knowsQuota(module)) return;
    let sum = 0;
    for (const lambda of functionsOf(module)) {
      const reserved = reservedBy(module, lambda);
      const attribute = lambda.attribute("reserved_concurrent_executions");
      if (reserved === undefined || !attribute) continue;
      const before = sum;
      sum += reserved;
      if (sum <= ACCOUNT - UNRESERVED || before > ACCOUNT - UNRESERVED) continue;
      yield {
        ...at(lambda.file, attribute),
        message:
          `the reservations reach ${sum} of the ${ACCOUNT} executions of a new account, expected at most ` +
          `${ACCOUNT - UNRESERVED} or a raised quota`,
      };
    }
  },
  examples,
});

/** It asks for a quota of its own, or holds what the account allows in a variable. */
function knowsQuota(module: Module): boolean {
  const quotas = [
    ...module.resourcesOf("aws_servicequotas_service_quota"),
    ...module.dataOf("aws_servicequotas_service_quota"),
  ];
  const isLimit = (name: string) => /concurren/i.test(name) && /account|limit|quota/i.test(name);
  return quotas.length > 0 || module.declarations.variables.some(({ name }) => isLimit(name));
}

/** What all instances reserve together, when that is certain. */
function reservedBy(module: Module, lambda: Resource): number | undefined {
  const iteration = iterationOf(module, lambda);
  if (iteration.kind === "single") return positive(numberOf(argumentOf(module, lambda, ARGUMENT)));
  const { keys } = iteration;
  if (iteration.kind !== "each" || keys.kind !== "list" || !keys.complete || iteration.guards.length > 0)
    return undefined;
  const values = possibleValues(lambda.expression(ARGUMENT), scopeOf(module, lambda)).map(numberOf);
  const numbers = values.filter((value) => value !== undefined);
  if (numbers.length !== values.length) return undefined;
  const one = numbers.length === 1 ? numbers[0] : undefined;
  if (one !== undefined) return positive(one * keys.items.length);
  return numbers.length === keys.items.length ? numbers.reduce((sum, value) => sum + Math.max(0, value), 0) : undefined;
}

const ARGUMENT = "reserved_concurrent_executions";

function positive(value: number | undefined): number | undefined {
  return value !== undefined && value > 0 ? value : undefined;
}

function examples(): Examples {
  const fn = (name: string, reserved: string, repeat = "") =>
    dedent`
      resource "aws_lambda_function" "${name}" {
      ${repeat}  reserved_concurrent_executions = ${reserved}
      }
    `;
  return {
    bad: [
      { title: "one function", files: fn("a", "950"), lines: [2] },
      {
        title: "several together",
        files: fn("a", "500") + fn("b", "each.value", "  for_each = { v1 = 300, v2 = 200 }\n"),
        lines: [6],
      },
    ],
    good: [
      { title: "exactly as many as there may be", files: fn("a", "600") + fn("b", "300") },
      {
        title: "per version with for_each",
        files: fn("a", "each.value", "  for_each = { v1 = 400, v2 = 500 }\n"),
      },
      { title: "numbers that cannot be told, count", files: fn("a", "950", "  count = var.create ? 1 : 0\n") },
      {
        title: "a quota that was raised",
        files:
          fn("a", "950") +
          dedent`
            variable "account_concurrency_limit" {
              default = 5000
            }
          `,
      },
      { title: "from outside", files: fn("a", "var.reserved") + fn("b", "800") },
    ],
  };
}
