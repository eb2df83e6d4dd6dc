import { expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { stackInstances, stackModule } from "@/generators/bundle/stack-module";
import { configOf } from "@/generators/testing/config-of";

/** What each rule for tagged images counts, in the order of the rules: prefix and number that stays. */
function counted(names: readonly string[]): readonly unknown[] {
  const config = configOf({
    models: names.map((name) => ({ name, imageTag: `${name}-1`, reservedConcurrency: 50 })),
    registry: { keepImages: 5 },
  });
  const instances = [...stackInstances(stackModule(config, generate(config))).values()];
  const policy = instances.find(({ type }) => type === "aws_ecr_lifecycle_policy")?.values.get("policy") ?? '"{}"';
  // Safe: the bundle writes this document, and the expectation judges what is read of it.
  const { rules } = JSON.parse(JSON.parse(policy)) as {
    readonly rules: readonly { readonly selection: Readonly<Record<string, unknown>> }[];
  };
  return rules.slice(1).map(({ selection }) => [selection.tagPrefixList, selection.countNumber]);
}

/**
 * A rule sees the images of earlier rules, too, and may not expire them: builds of v1-canary alone must not push the
 * image that v1 serves beyond the count. Source:
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html
 */
it.each<[string, readonly string[], readonly unknown[]]>([
  ["one version", ["v1"], [[["v1-"], 5]]],
  [
    "names of which one begins like another",
    ["v1", "v1-canary", "v1-canary-2", "v10"],
    [
      [["v1-canary-2-"], 5],
      [["v1-canary-"], 10],
      [["v10-"], 5],
      [["v1-"], 15],
    ],
  ],
])("keeps as many images of each version as asked: %s", (_what, names, expected) => {
  expect(counted(names)).toEqual(expected);
});
