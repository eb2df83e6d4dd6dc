import { keepIdentity } from "@/generators/schema/keep-identity";
import { defaultConfig, type StackConfig } from "./stack";
import { stackTree } from "./stack-tree";

/** A preset for the stack that one has: names, addresses, Region, images stay as they were set. Whether it holds is for `checkConfig` to say. */
export const ownPreset = (preset: StackConfig, own: StackConfig): unknown =>
  keepIdentity(stackTree, preset, own, defaultConfig);
