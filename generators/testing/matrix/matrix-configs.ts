import fc from "fast-check";
import { presets } from "@/generators/config/presets";
import type { StackConfig } from "@/generators/config/stack";
import { arbitraryConfig } from "@/generators/testing/arbitrary-config";
import { configOf } from "@/generators/testing/config-of";
import { fullestConfig } from "@/generators/testing/configs.examples";
import { coveringConfigs, limitConfigs } from "./covering-configs";

/** `npm run proof:all` draws them all; by default as many as take seconds. */
const DRAWN = process.env.PROOF_ALL ? 200 : 8;

const names = { name: "fraud.north-bank.com", zoneName: "north-bank.com", edgeCertificate: "region" } as const;

/** Three options have to meet before provider 6 is needed: two of them meeting does not draw that for sure. */
const forProvider6 = (["create", "external"] as const).map(
  (zone) => [`provider 6, ${zone}`, configOf({ api: { endpoint: "edge" }, domain: { ...names, zone } })] as const,
);

const named = [
  ...presets.map(({ id, config }) => [id, config] as const),
  ["fullest", fullestConfig] as const,
  ...forProvider6,
];
/** Presets, limits, any two values of two options, and configurations that are drawn, each with its name. */
export const matrix: readonly (readonly [string, StackConfig])[] = [
  ...named,
  ...limitConfigs().map((config, at) => [`limits ${at}`, config] as const),
  ...coveringConfigs().map((config, at) => [`pairs ${at}`, config] as const),
  ...fc.sample(arbitraryConfig(), { numRuns: DRAWN, seed: 11 }).map((config, at) => [`drawn ${at}`, config] as const),
];
