import { describe, expect, it } from "vitest";
import type { StackConfig } from "@/generators/config/stack";
import { fullestConfig } from "@/generators/testing/configs.examples";
import { impliedState } from "@/generators/testing/implied/implied-state";
import { matrix } from "@/generators/testing/matrix/matrix-configs";
import { callsOf } from "../calls";
import { type MadeResource, textOf } from "../stack-policies";
import { judgePolicies, wrongAnswers } from "./judge";

describe("the policies of every bundle of the matrix", () => {
  it.each(matrix)("let each part do what it does and nothing that it must not: %s", (_, config) => {
    expect(judgePolicies(impliedState(config).resources, config)).toEqual([]);
  });
});

interface Statement {
  readonly Sid?: string;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface Mutant {
  readonly name: string;
  readonly resource: MadeResource;
}

function without({ Condition = {}, ...rest }: Statement, operator: string, key: string): Statement {
  const { [key]: _, ...others } = Condition[operator] ?? {};
  return { ...rest, Condition: { ...Condition, [operator]: others } };
}

/** Each statement taken out, and each of its conditions. */
function mutantsOf(resource: MadeResource, argument: string): readonly Mutant[] {
  const text = textOf(resource, argument);
  if (!text.includes('"Statement"')) return [];
  // Safe: AWS refuses a policy of any other form.
  const statements = [JSON.parse(text).Statement].flat() as readonly Statement[];
  const mutant = (name: string, changed: readonly Statement[]): Mutant => ({
    name: `${resource.address} ${name}`,
    resource: { ...resource, values: { ...resource.values, [argument]: JSON.stringify({ Statement: changed }) } },
  });
  return statements.flatMap((statement, at) => {
    const put = (...now: readonly Statement[]) => [...statements.slice(0, at), ...now, ...statements.slice(at + 1)];
    const keys = Object.entries(statement.Condition ?? {}).flatMap(([operator, all]) =>
      Object.keys(all).map((key) => [operator, key] as const),
    );
    const name = statement.Sid ?? String(at);
    return [
      mutant(`${name} dropped`, put()),
      ...keys.map(([operator, key]) => mutant(`${name} without ${key}`, put(without(statement, operator, key)))),
    ];
  });
}

/** What a second policy holds as well, or AWS's pages ask for without a call that shows it: each on purpose. */
const heldTwice: readonly RegExp[] = [
  // The file system's policy and the role's own allow the same, through the same access points.
  /aws_efs_file_system_policy\.models (?:FunctionsRead|LoadersWrite) (?:dropped|without elasticfilesystem:AccessedViaMountTarget)$/,
  /^aws_iam_role_policy\.(?:functions ReadModels|loader WriteModels) dropped$/,
  // The alarm's ARN names the account as well.
  /^aws_sns_topic_policy\.\w+ AlarmsOfThisAccount without aws:SourceAccount$/,
  // https://docs.aws.amazon.com/codebuild/latest/userguide/setting-up-kms.html
  /^aws_kms_key\.artifacts GrantToServices /,
  // The keys let in nobody but through the same services, and nobody of another account.
  /^aws_iam_role_policy\.\w+ \w+ without kms:ViaService$/,
  / (?:UseThroughServices|GrantToServices) without kms:CallerAccount$/,
];

function survivors(config: StackConfig): readonly string[] {
  const { resources } = impliedState(config);
  const calls = callsOf(resources, config);
  const mutants = resources.flatMap((one) =>
    ["policy", "assume_role_policy"].flatMap((argument) => mutantsOf(one, argument)),
  );
  return mutants
    .filter(({ resource }) => {
      const made = resources.map((one) => (one.address === resource.address ? resource : one));
      return wrongAnswers(made, calls).length === 0;
    })
    .map(({ name }) => name);
}

describe("the calls", () => {
  it("tell the absence of each statement and each condition, but for those that are held twice", () => {
    expect(survivors(fullestConfig).filter((name) => !heldTwice.some((pattern) => pattern.test(name)))).toEqual([]);
  });
});
