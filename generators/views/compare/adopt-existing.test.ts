import { expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { stackInstances, stackModule } from "@/generators/bundle/stack-module";
import { presets } from "@/generators/config/presets";
import { fullestConfig } from "@/generators/testing/configs.examples";
import { nameIn } from "@/lib/adopt/existing";
import { importFormOf } from "@/lib/adopt/import-forms";
import { plainText } from "@/lib/adopt/plain-text";
import { readState } from "@/lib/adopt/read-state";
import { adoptExisting } from "./adopt-existing";

function instancesFor(config: typeof fullestConfig) {
  return [...stackInstances(stackModule(config, generate(config))).values()];
}

/** The state that an apply leaves, under other addresses. */
function stateOf(instances: ReturnType<typeof instancesFor>) {
  const filledIn = (text: string) =>
    text.replaceAll(/⟨([^⟩]*)⟩/g, (_, reference: string) => `of-${reference.replaceAll(/[^\w]+/g, "-")}`);
  const resources = instances.map(({ address, type, values }, at) => {
    const own = (attribute: string) => filledIn(`⟨${address}.${attribute}⟩`);
    const texts = [...values].map(([path, text]) => [path, filledIn(plainText(text) ?? "?")]);
    const name = nameIn(values.get("tags"));
    const tags = name === undefined ? null : { Name: filledIn(name) };
    const computed = [
      "id",
      "arn",
      "key_id",
      "root_resource_id",
      "execution_arn",
      "prefix_list_id",
      "version_id",
      "zone_id",
    ];
    const filled = { ...Object.fromEntries(computed.map((name) => [name, own(name)])), ...Object.fromEntries(texts) };
    return { address: `module.old.${type}.it[${at}]`, mode: "managed", type, values: { ...filled, tags } };
  });
  return { format_version: "1.0", values: { root_module: { resources } } };
}

it.each(presets.slice(0, 2).map(({ id, config }) => [id, config] as const))(
  "%s adopts its own stack: everything that can be imported",
  (_id, config) => {
    const instances = instancesFor(config);
    const { adopted, leftAlone, created } = adoptExisting(config, readState(stateOf(instances)) ?? []);
    const never = instances.filter(({ type }) => "never" in (importFormOf(type) ?? {})).map(({ address }) => address);
    expect(leftAlone.map(({ type, reason }) => [type, reason])).toEqual(
      leftAlone.map(({ type }) => [type, Object.values(importFormOf(type) ?? {})[0]]),
    );
    expect([...created].sort()).toEqual([...never].sort());
    expect(adopted).toHaveLength(instances.length - never.length);
  },
);

it("knows the import of every type that is generated", () => {
  const types = instancesFor(fullestConfig).map(({ type }) => type);
  expect([...new Set(types)].filter((type) => importFormOf(type) === undefined)).toEqual([]);
});
