import { treeOf } from "@/generators/schema/tree";
import { stackOptions } from "./options/stack-options";

/** Every option of a stack as plain data: words, limits, conditions and initial values. */
export const stackTree = treeOf(stackOptions);
